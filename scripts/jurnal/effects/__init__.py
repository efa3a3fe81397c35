"""The world: disk, clock, environment, processes, and the engines that draw and lay out."""
