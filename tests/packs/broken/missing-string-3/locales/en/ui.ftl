quit = Quit
