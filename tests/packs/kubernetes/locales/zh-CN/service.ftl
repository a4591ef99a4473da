flow = Service访问不了
    .about = Pod没问题，前面的Service不通

endpoints = Service有Endpoints吗？
    .do = 运行kubectl describe service。
    .say = 请运行kubectl describe service，然后告诉我：Service有Endpoints吗？
    .why = 答一句，要查的地方就少一半。
    .yes = 是
    .no = 不是

selector = 选择器跟Pod的标签一致吗？
    .do = 跟kubectl get pods --show-labels对一下。
    .say = 请跟kubectl get pods --show-labels对一下，然后告诉我：选择器跟Pod的标签一致吗？
    .why = 答一句，要查的地方就少一半。
    .yes = 是
    .no = 不是

address = Pod有IP地址吗？
    .do = 运行kubectl get pods -o wide。
    .say = 请运行kubectl get pods -o wide，然后告诉我：Pod有IP地址吗？
    .why = 答一句，要查的地方就少一半。
    .yes = 是
    .no = 不是

service-port = 经过Service，应用有反应吗？
    .do = 用kubectl port-forward连到Service。
    .say = 请用kubectl port-forward连到Service，然后告诉我：经过Service，应用有反应吗？
    .why = 答一句，要查的地方就少一半。
    .yes = 是
    .no = 不是

target = targetPort跟containerPort一致吗？
    .do = 对一下两个数。
    .say = 请对一下两个数，然后告诉我：targetPort跟containerPort一致吗？
    .why = 答一句，要查的地方就少一半。
    .yes = 是
    .no = 不是

fix-selector = 改对选择器
    .do = 写成Pod身上的标签。
    .say = 麻烦您写成Pod身上的标签。
    .why = 问题就断在这一环。
    .proof = 从Pod、从Service都能打开应用。

fix-target = 改对targetPort
    .do = 写成Pod的containerPort。
    .say = 麻烦您写成Pod的containerPort。
    .why = 问题就断在这一环。
    .proof = 从Pod、从Service都能打开应用。

service-kubelet = kubelet没上报
    .do = 告诉平台团队是哪个节点。
    .say = 麻烦您告诉平台团队是哪个节点。
    .why = 再往下查要集群的权限。
    .open = 您好，我们有个部署访问不了，查下来在你们那边。

controller = 控制器有问题
    .do = 告诉平台团队是哪个Service。
    .say = 麻烦您告诉平台团队是哪个Service。
    .why = 再往下查要集群的权限。
    .open = 您好，我们有个部署访问不了，查下来在你们那边。

proxy = kube-proxy有问题
    .do = 告诉平台团队是哪个节点、哪个Service。
    .say = 麻烦您告诉平台团队是哪个节点、哪个Service。
    .why = 再往下查要集群的权限。
    .open = 您好，我们有个部署访问不了，查下来在你们那边。
