fix-crash = 我们的应用打不开了，谁也没动过。
fix-command = 我们的应用打不开了，谁也没动过。
fix-liveness = 我们的应用打不开了，谁也没动过。
odd = 我们的应用打不开了，谁也没动过。
