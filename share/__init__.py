"""The same views as pages, data and pictures: for people, programs and assistants."""
