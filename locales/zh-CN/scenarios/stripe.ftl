call = 屏幕叫把芯片卡改走磁条，我不敢。
swiped = 插了三回，屏幕说请使用磁条。
not-read = 芯片不行，机器叫我刷磁条。
closed = 芯片读不了，现在提示刷磁条。
not-sure = 屏幕上写请刷卡，可卡是有芯片的。
rather-not = 芯片坏了，机器要我走磁条。
place-not-sure = 显示芯片故障，请刷磁条。
