flow = Ingress访问不了
    .about = Service没问题，再往前不通

backends = Ingress有Backends吗？
    .do = 运行kubectl describe ingress。
    .say = 请运行kubectl describe ingress，然后告诉我：Ingress有Backends吗？
    .why = 答一句，要查的地方就少一半。
    .yes = 是
    .no = 不是

matching = 写的Service和端口对吗？
    .do = 跟Service对一下。
    .say = 请跟Service对一下，然后告诉我：写的Service和端口对吗？
    .why = 答一句，要查的地方就少一半。
    .yes = 是
    .no = 不是

ingress-port = 经过Ingress，应用有反应吗？
    .do = 用kubectl port-forward连到Ingress控制器。
    .say = 请用kubectl port-forward连到Ingress控制器，然后告诉我：经过Ingress，应用有反应吗？
    .why = 答一句，要查的地方就少一半。
    .yes = 是
    .no = 不是

public = 从外网能打开吗？
    .do = 用手机流量打开看看。
    .say = 请用手机流量打开看看，然后告诉我：从外网能打开吗？
    .why = 答一句，要查的地方就少一半。
    .yes = 是
    .no = 不是

fix-backend = 改对后端
    .do = 写上Service的名字和端口。
    .say = 麻烦您写上Service的名字和端口。
    .why = 问题就断在这一环。
    .proof = 从Pod、从Service都能打开应用。

works = 全都通了
    .do = 告诉问的人已经好了。
    .say = 麻烦您告诉问的人已经好了。
    .why = 问题就断在这一环。
    .proof = 从Pod、从Service都能打开应用。

controller-docs = 是Ingress控制器的事
    .do = 跟平台团队一起查这个控制器的手册。
    .say = 麻烦您跟平台团队一起查这个控制器的手册。
    .why = 再往下查要集群的权限。
    .open = 您好，我们有个部署访问不了，查下来在你们那边。

exposed = 集群没对外放通
    .do = 找网络团队查负载均衡和防火墙。
    .say = 麻烦您找网络团队查负载均衡和防火墙。
    .why = 再往下查要集群的权限。
    .open = 您好，我们有个部署访问不了，查下来在你们那边。
