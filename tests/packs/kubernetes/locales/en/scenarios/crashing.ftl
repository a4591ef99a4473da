fix-crash = Our app is down and nobody has touched it.
fix-command = Our app is down and nobody has touched it.
fix-liveness = Our app is down and nobody has touched it.
odd = Our app is down and nobody has touched it.
