contact-acquirer = Your provider
    .where = On the label.
field-amount = PIN
    .hint = 128.00
