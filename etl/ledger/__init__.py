"""The files of ``data/`` as records, and the build that is made of them."""
