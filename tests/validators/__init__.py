"""Files and answers as strangers' programs read them; needs requirements-validators.txt."""
