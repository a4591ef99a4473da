fix-selector = 我们的应用打不开了，谁也没动过。
controller = 我们的应用打不开了，谁也没动过。
service-kubelet = 我们的应用打不开了，谁也没动过。
fix-target = 我们的应用打不开了，谁也没动过。
proxy = 我们的应用打不开了，谁也没动过。
