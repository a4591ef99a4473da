contact-acquirer = Your provider
    .where = On the label.
field-amount = Amount
    .hint = 128.00

field-code = There is no code
    .hint = 55
