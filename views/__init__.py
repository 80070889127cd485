"""What is said for given choices, without Streamlit: questions, words, charts, files."""
