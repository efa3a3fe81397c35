"""From an edition to finished artefacts: web and print. Pure: values in, text and bytes out."""
