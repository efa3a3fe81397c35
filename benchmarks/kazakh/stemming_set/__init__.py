"""What the report on stemming measures with."""
