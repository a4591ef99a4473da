other-card = 扫码被拒了，屏幕给了个代码。
pin-ok = 说密码不对，顾客说他手快按错了。
chip-ok = 刷磁条被拒了，屏幕让用芯片。
input-fixed = 屏幕说金额有误，没收成。
busy-over = 说系统繁忙，让稍后再来，后面还排着人。
no-others = 没成功。今天头一位顾客，没别人可比。
merchant-state = 谁来付都说商户状态不对。
call = 屏幕上写的话是要我留卡，这会儿没人付款。
