fix-selector = Our app is down and nobody has touched it.
controller = Our app is down and nobody has touched it.
service-kubelet = Our app is down and nobody has touched it.
fix-target = Our app is down and nobody has touched it.
proxy = Our app is down and nobody has touched it.
