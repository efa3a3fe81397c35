"""The scenes, one function each: it takes a canvas and paints it whole."""
