topped-up = 屏幕说电量低，顾客正等着付钱。
charged-up = 机器黑屏了，按电源键没反应。
battery-ok = 充电的灯亮着，就是开不了机。
started = 开机就卡在那个标志上，动也不动。
charger-call = 插上电，灯也不亮，机器也不亮。
boot-call = 开机转圈转了快十分钟了，进不去。
call = 昨晚充了一夜，今早还是开不了机。
