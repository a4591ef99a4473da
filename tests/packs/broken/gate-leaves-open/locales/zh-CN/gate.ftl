flow = 扣款了吗
    .about = 先弄清楚

entry = 顾客扣款了吗？
    .do = 查一下这一笔。
    .say = 请问顾客扣款了吗？
    .why = 不能让顾客付两次。
    .no = 没有
    .yes = 扣了
    .maybe = 也许

paid = 已经付成了
    .do = 把货交给顾客。
    .say = 麻烦您把货交给顾客。
    .why = 这一笔成功了。
