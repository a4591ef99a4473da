retain = 屏幕上写着没收卡，我哪敢扣人家的卡啊。
swiped = 机器说收回卡片，我刷的磁条，那卡没芯片。
scanned-phone = 让留卡？可我就是扫了顾客手机呀。
scanned-stand = 顾客扫的桌上立牌，机器却说要扣卡，哪来的卡？
screen-gone = 没收成，屏幕现在黑了，刚才写的啥我真说不上来。
slip-says-so = 没成功，小票我撕下来就揣兜里了，还没看。
slip-smudged = 没收成，打出来的小票淡得一个字都认不出。
paid-unseen = 屏幕叫扣卡，是小妹收的，怎么付的我没看见。
