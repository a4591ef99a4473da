contact-acquirer = 收单机构
    .where = 看标签。
field-amount = 金额
    .hint = 128.00

field-code = 没有代码
    .hint = 55
