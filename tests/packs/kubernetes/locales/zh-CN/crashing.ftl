flow = 应用反复崩溃
    .about = 容器起来又退，来回反复

inspected = 日志里的崩溃改好了吗？
    .do = 看日志最后几行。
    .say = 请看日志最后几行，然后告诉我：日志里的崩溃改好了吗？
    .why = 答一句，要查的地方就少一半。
    .yes = 是
    .no = 不是

command = Dockerfile漏写CMD了吗？
    .do = 看Dockerfile最后几行。
    .say = 请看Dockerfile最后几行，然后告诉我：Dockerfile漏写CMD了吗？
    .why = 答一句，要查的地方就少一半。
    .yes = 是
    .no = 不是

cycling = 一会儿Running一会儿又退吗？
    .do = 用kubectl get pods -w看一分钟。
    .say = 请用kubectl get pods -w看一分钟，然后告诉我：一会儿Running一会儿又退吗？
    .why = 答一句，要查的地方就少一半。
    .yes = 是
    .no = 不是

fix-crash = 改好崩溃的地方
    .do = 先改日志里写的那处。
    .say = 麻烦您先改日志里写的那处。
    .why = 问题就断在这一环。
    .proof = 从Pod、从Service都能打开应用。

fix-command = 补上CMD
    .do = 写上启动应用的命令。
    .say = 麻烦您写上启动应用的命令。
    .why = 问题就断在这一环。
    .proof = 从Pod、从Service都能打开应用。

fix-liveness = 改好存活探针
    .do = 多给点时间，或者改对路径。
    .say = 麻烦您多给点时间，或者改对路径。
    .why = 问题就断在这一环。
    .proof = 从Pod、从Service都能打开应用。
