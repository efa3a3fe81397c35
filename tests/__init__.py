"""The tests, as a package of its own name: spylls installs one that is called `tests`, too."""
