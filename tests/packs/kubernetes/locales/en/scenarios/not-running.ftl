fix-app = Our app is down and nobody has touched it.
fix-quick = Our app is down and nobody has touched it.
volumes = Our app is down and nobody has touched it.
odd = Our app is down and nobody has touched it.
