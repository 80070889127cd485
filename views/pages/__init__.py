"""What each page says for given choices, on a given day: a function of the build, and no more."""
