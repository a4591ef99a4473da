//! The vocabulary: what words and phrases say about the digits beside them, in both languages.
//!
//! Phrases are lower case and simplified, as [`super::chars`] folds texts. In an English phrase a blank stands for
//! blanks, hyphens or underscores.

use std::{borrow::Cow, ops::Range, sync::LazyLock};

use rustc_hash::FxHashMap;

/// What is secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Pin,
    Cvv,
    OneTime,
    /// "Security code": on the back of a card, or sent.
    Security,
    Password,
    /// The code of a wallet: as long as a card number.
    Payment,
}

/// What a word says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sense {
    /// The digits are secret.
    Secret,
    /// "Code" alone: of a message, of an error, of anything.
    Code,
    /// A text message.
    Message,
    /// The keys that a PIN is typed on.
    Pad,
    /// The digits are something else, by its name.
    Label,
    /// The digits are something else that may be as long as a card number.
    LongLabel,
    /// The digits are an error.
    Error,
    /// The digits before it were counted.
    Unit,
    /// The digits after it are money.
    Money,
    /// What became of the money before it.
    Moved,
    /// The digits before it sent something.
    Sender,
    /// Currency, before or after digits.
    Currency,
    /// Somebody typed digits.
    Enter,
    /// Somebody said or got digits.
    Say,
    /// "Is", "as", "for".
    Is,
    /// "Changed to", "should be".
    Change,
    /// "And", "or", "then".
    List,
    /// It was right.
    Right,
    /// A screen, a check, a try: about the secret, not the secret.
    About,
    /// "Card number".
    CardNumber,
    /// "Card", or a name of a scheme.
    Card,
    /// The back of a card, where the CVV is.
    Back,
    /// Until when a card is good.
    Expiry,
    /// The last four digits.
    Tail,
    /// Some of the digits.
    Part,
    /// "The same as the room number": what follows is the secret, whatever it is besides.
    Same,
    /// What was sent came from the digits or went to them.
    Origin,
    /// Where something is or was said, when an article stands before it.
    Place,
    /// What stands before it asks for a secret, and is none.
    Asks,
    /// "Do not share": a message with a code says so.
    Warning,
    /// A time stands behind it.
    When,
    /// Where a password lets in: a login, a menu, a lock, a network.
    Access,
    /// A place that letters are sent to.
    Address,
    /// Where on a card something is printed.
    Rear,
    /// "After", "when": what stands behind it is another matter.
    Turn,
    /// Words between a name and its digits: "order number is".
    Named,
    /// Words that are no passwords.
    Stop,
    /// Words that change nothing.
    Filler,
}

/// All that a word can say: "refund" comes before money, and is what became of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Senses {
    bits: u64,
    /// What is secret, where it says [`Sense::Secret`].
    pub(super) kind: Option<Kind>,
}

impl Senses {
    pub(super) const fn has(self, sense: Sense) -> bool {
        self.bits & (1 << sense as u64) != 0
    }

    pub(super) fn any(self, senses: &[Sense]) -> bool {
        senses.iter().any(|sense| self.has(*sense))
    }

    /// All of them, by their place.
    pub(super) fn each(self) -> impl Iterator<Item = u32> {
        let mut bits = self.bits;
        std::iter::from_fn(move || {
            let next = (bits != 0).then(|| bits.trailing_zeros())?;
            bits &= bits - 1;
            Some(next)
        })
    }

    pub(super) const fn with(self, sense: Sense) -> Self {
        Self {
            bits: self.bits | (1 << sense as u64),
            kind: self.kind,
        }
    }
}

/// A number in words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Numeral {
    /// A digit.
    Digit(u8),
    /// Two digits: "twelve", "twenty".
    Tens(u8),
    /// "Double", "triple".
    Times(u8),
    /// The same digit several times: "zeros", behind how many there are.
    Repeated(u8),
}

use Sense::{
    About, Access, Address, Asks, Back, Card, CardNumber, Change, Code, Currency, Enter, Error,
    Expiry, Filler, Is, Label, List, LongLabel, Message, Money, Moved, Named, Origin, Pad, Part,
    Place, Rear, Right, Same, Say, Sender, Stop, Tail, Turn, Unit, Warning, When,
};

/// Names of secrets, separated by bars.
const SECRETS: &[(Kind, &str)] = &[
    (
        Kind::Pin,
        "暗証番号|暗証|비밀번호|pin コード|密:|mpin|m pin|tpin|t pin|epin|ipin|keypad code|keypad number|the secret one|secret digits|secret no|secret pin|his code|her code|their code|my code|customer's code|客人的码|pin|pins|pin code|pin codes|pin no|pin number|pin nos|pincode|p.i.n|p.i.n.|p i n|card pin|atm pin|bank pin|debit pin|\
        pin#|secret number|secret code|personal identification number|chip and pin|卡密|卡密码|取款密码|交易密码|银行卡密码|脱机密码|联机密码|消费密码|六位密码|6位密码|四位密码|4位密码|个人识别码|mima",
    ),
    (
        Kind::Cvv,
        "code de sécurité|code de securite|código de seguridad|codigo de seguridad|código de segurança|セキュリティコード|kode keamanan|kod keselamatan|보안코드|ccv|ccv2|ccv number|安码|安全玛|安全马|4dbc|4 dbc|4csc|dcvv|icvv|dcvv2|ecvv|back code|back number|code at back|code at the back|rear code|security|核对数字|the strip|back digits|back three|back 3|c v v|c v c|cvv|cvv2|cv|cv2|cvd|cvc|cvc2|cvn|cvn2|cid|csc|cav|cav2|cvv code|cvc code|cvv no|cvv number|cvc number|cvvs|sec code|security no|\
        sec|sec no|card verification value|card verification number|verification value|card security code|card code|signature strip|signature panel|\
        安全码|安全号|卡验证值|卡片验证值|卡安全码|签名栏|签名条|签名处|签名旁|后三码|末三码|尾三码|后3码|末3码|三位安全码|卡背码|卡背数字|背面码|背码|背面数字|卡背验证码|验证码卡背",
    ),
    (
        Kind::OneTime,
        "ver code|v code|código de verificación|code de vérification|認証コード|인증번호|verification|authentication|o t p|keyfob|key fob|dongle|u盾|网银盾|k宝|ukey|otp|otps|otp code|one time code|one time password|one time passcode|one time pass|one time pin|onetime code|onetime password|one off code|verification code|verif code|verification number|verification pin|verify code|\
        sms code|text code|texted code|text message code|code by text|code by sms|code by text message|sms pin|sms otp|sms password|phone code|mobile code|email code|e mail code|whatsapp code|security pin|\
        confirmation code|confirm code|activation code|login code|log in code|sign in code|signin code|access code|bank code|bank's code|authentication code|authenticator code|authenticator app|google authenticator|authenticator|2fa code|2fa|two factor|two factor code|2 factor|two step code|mfa code|mfa|3ds code|3d secure code|3 d secure code|3ds password|safekey code|safekey|securecode|paysecure code|secure key|secure key code|secure key number|secure code|token code|digital token|soft token|token|payme code|fps code|tac|tac code|tac number|tac no|mtan|mtan code|i tan|vercode|verif|verify no|verification no|confirmation pin|\
        vbv code|verified by visa code|upi otp|passcode in the text|code from the text|code from the sms|code in the sms|code in the text|code from my phone|code on her phone|code on his phone|code on the phone|code the bank sent|code they sent|code they texted|code texted|code sent|six digit code|6 digit code|four digit code|yzm|yanzhengma|\
        验证玛|验证马|验正码|验证码|校验码|简讯码|鉴权码|验证数字|短信码|短讯码|动态码|动态密码|动态口令|动态验证码|短信验证码|短信密码|短信口令|手机验证码|手机码|一次性密码|一次性验证码|一次密码|随机码|随机密码|认证码|确认码|激活码|激活验证码|登录验证码|语音验证码|邮箱验证码|微信验证码|邮件验证码|验证短信|验证密码|图形码|图形验证码|令牌|令牌码|令牌密码|响应码28|token响应码|u盾口令|u盾密码|谷歌验证器|验证器|身份验证器|安全令牌|电子密码器|保安编码器|编码器|保安器|安全编码器|security device|bank fob|fob|rsa token|rsa key|code generator|key generator|bank device|3d验证|3d密码|安全编码",
    ),
    (
        Kind::Security,
        "card verification code|卡片验证码|卡验证码|信用卡验证码|verification digits|check digits|checking digits|checking number|security code|security codes|security number|security digits|安全码|安全数字|验证值|校验值|检查码|检验码|核验码|效验码",
    ),
    (
        Kind::Password,
        "mot de passe|contraseña|contrasena|senha|パスワード|kata laluan|kata sandi|override code|supervisor override|manager override|refund pin|void pin|manager code|supervisor code|admin code|operator password|manager pin|supervisor pin|password|passwords|pass word|pass words|passwd|passcode|passcodes|pass code|passphrase|pass phrase|pwd|psw|psd|pswd|pw|pword|p/w|wifi pass|wi fi pass|anydesk pass|teamviewer pass|email pass|card pass|manager pass|admin pass|login pass|till pass|wifi key|wi fi key|wlan key|wlan pass|wep key|hotspot pass|router pass|network pass|portal pass|vpn pass|rdp pass|hotspot key|network key|wpa key|wpa2 key|security key|code word|codeword|vpn secret|shared secret|psk|pre shared key|unlock code|lock code|door code|safe code|alarm code|\
        密码|口令|暗号|锁屏|锁屏密码|登录密码|登入密码|开机密码|管理员密码|操作员密码|主管密码|店长密码|wifi密码|后台密码|支付密码|付款密码|解锁码|开锁码|门禁码|邀请码密码|秘码|密吗|蜜码|code to open|code to unlock|code to enter|code to get in|drawer code|gate code|the word is|the word was|secret word|magic word|opens with|unlocks with|unlock with|open it with|lock screen|screen lock|set pass|new pass|pass is|pass was|账密|passkey|pass key",
    ),
    (
        Kind::Payment,
        "付款码|支付码|收款码数字|付款条码|payment code|payment codes",
    ),
];

/// Other phrases by their sense, separated by bars. One phrase may stand under several.
const PHRASES: &[(Sense, &str)] = &[
    (
        Address,
        "plot|phase|sector|nagar|street|road|marg|lane|fort|address|deliver|delivery|delivered|ship|shipping|courier|dispatch|area|locality|district|dist|opp|near|floor|store|shop|bldg|building|tower|complex|market|chowk|colony|cross|layout|postal|post office|city|town|village|state|delhi|new delhi|mumbai|bombay|bangalore|bengaluru|chennai|kolkata|hyderabad|pune|ahmedabad|jaipur|gurgaon|gurugram|noida|lucknow|kochi|cochin|surat|nagpur|indore|thane|patna|bhopal|chandigarh|goa|mysore|mysuru|kanpur|vadodara|coimbatore|trivandrum|visakhapatnam|agra|india|haryana|punjab|gujarat|kerala|maharashtra|karnataka|tamil nadu|rajasthan|telangana|uttar pradesh|west bengal",
    ),
    (
        Label,
        "january|february|april|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|move|desk|vx|ingenico|verifone|pax|newland|sunmi|landi|castles|新大陆|百富|联迪|商米|升腾|hp|h/p|handphone|hand phone|singtel|starhub|airtel|jio|short code|meter|meter reading|folio|回应码|应答码|返回码|响应码|call|pls call|to call|please call|打咗|打去",
    ),
    (
        Label,
        "on form|address|gift card|gift card code|gift card number|store card|loyalty card|entry|record|log line|line number|line no|部机|台机|这台|呢部机|agent|dealer|dealer code|taxi|cab|proxy|site|zone|bay|dock|aisle|cheque|cheque no|plate|number plate|vehicle|car park|bus|train|flight|driver|kiosk|warehouse|depot|policy|policy no|claim|claim no|bay|pump|locker number|case|pallet|stall|stand|track no|account no|passbook|timetable|march|may be dated|\
        门牌|门牌号|站点|站点号|排号|坐席|坐席号|号牌|牌号|车号|航班|车次|病历号|住院号|门诊号|床号|货位|库位|油枪|支票|支票号|追踪号|档案号|案件号|特店|特店代号|特约商店|特约商店代号|刷卡机代号|机器代号|终端代号|商店代号|商家代号|分行代号|代理商|代理号|柜员号|桌牌|台位|摊号|牌照|项目号|合同号|合约号|保单|保单号|提单|提单号",
    ),
    (
        LongLabel,
        "特店|特店代号|特约商店|特约商店代号|商店代号|商家代号|合同号|合约号|保单号|提单号",
    ),
    (
        Address,
        "singapore|place|plaza|quay|avenue|ave|drive|close|crescent|blvd|court|serviceable|our area|door step|pickup|sector|pin of our|residence|home address|landmark|pin for delivery|engineer visit",
    ),
    (
        List,
        "first time|second time|third time|1st time|2nd time|3rd time|头一回|第二回|第一遍|第二遍",
    ),
    (
        Enter,
        "w/|using|try|reset it to|changed it to|set it to|reset it as",
    ),
    (
        Say,
        "remember|remembering|memorise|memorize|记住|记一下|记下|记着",
    ),
    (Is, "default|by default|factory|currently"),
    (List, "加|加上|再加"),
    (Part, "加|加上|再加"),
    (Turn, "输到|输入到|填到|敲到|贴到"),
    (Say, "跳出|跳出来|蹦出|蹦出来|播报"),
    (
        Label,
        "cancel|cancelled|cancelling|reverse sale|upload failed for|failed for|撤了|作废|冲掉",
    ),
    (Moved, "撤了|撤掉|冲掉|作废"),
    (
        Message,
        "message|messages|bank's message|sms from|text from|texts from|message from|messages from|msg from",
    ),
    (Say, "发来的|发过来的|发送的|发的"),
    (Pad, "the pad|on the pad|asterisks|asterisk|星号"),
    (Place, "屏幕|屏|系统"),
    (
        Filler,
        "google pay|apple pay|samsung pay|gpay|扫码枪|扫描枪|扫枪|扫码器",
    ),
    (
        Message,
        "landed on her phone|landed on his phone|landed on my phone|landed on their phone|on the app",
    ),
    (
        Back,
        "by the signature|next to the signature|near the signature|beside the signature|under the signature",
    ),
    (
        CardNumber,
        "运通卡号|银联卡号|公务卡号|外卡号|借记卡号|储蓄卡号|贷记卡号|工行卡号|建行卡号|农行卡号|招行卡号",
    ),
    (Place, "whatsapp|wechat|微信|call|desk|bar|queue|email|line"),
    (
        When,
        "在|于|昨天|今天|前天|明天|昨夜|今晚|明早|yesterday|today|tonight|tomorrow",
    ),
    (
        Part,
        "split|in two|two messages|two parts|two halves|two pieces|two lines|two goes|two bits|part a|part b|part one|part two|part 1|part 2|half one|half two|分两|分两次|分两段|分两条|分开|拆开|拆成|两张纸|两截|两半|前一截|后一截|补了|最后补|停了一下|停顿|pause|分成|分几次|上半段|下半段",
    ),
    (LongLabel, "m/c no|m/c"),
    (
        Label,
        "settlement of|settlement for|fallback|chip fallback|card type|reader type|flat no|door no|apartment|apt|term|term no|term id|cable|spare part|charger|adapter|item|items|menu item|line item|option|options|contract|contract no|那台|哪台|那部|那个店|免密|小额免密|免密限额|限额|额度|扣款短信|扣费短信|消费短信|扣款通知|debit alert|debit sms|收款短信|到账短信",
    ),
    (LongLabel, "contract|contract no"),
    (
        Error,
        "timeout|time out|timed out|try again|please try again|pls try again|please retry|pls retry|retry code|重试|再试|请重试|再试一次|请再试",
    ),
    (When, "锁到|等到|拖到|忙到|用到|开到"),
    (
        Money,
        "was charged|been charged|got charged|was debited|already paid|已扣款|已支付|扣款|已付款",
    ),
    (Moved, "paid|debited|已扣款|已支付|已付款|被扣"),
    (Error, "popup|pop up|验证码失败|校验失败|验证失败"),
    (Address, "flat|flat no|apartment|apt|door no"),
    (Message, "banking app"),
    (
        Back,
        "peeche ka number|peeche ka teen number|peeche ke teen number|peeche wala number|peeche wala|peeche wale|piche wala|piche ka number|piche ke teen number",
    ),
    (
        Access,
        "portal|merchant portal|wpa2|wpa|anydesk|teamviewer|team viewer|rustdesk|todesk|rdp|vnc|向日葵|wlan|login|log in|logged in|logon|log on|logged on|sign in|signin|signed in|sign on|signs on|signed on|unlock|unlocks|unlocked|override|access|admin|admin menu|pass|wifi|wi fi|hotspot|router|router key|wpa key|account locked|进菜单|菜单|解锁|登录|登陆|登入|开机|进系统|进后台|后台|登进去|进去的",
    ),
    (Enter, "输完|输完了|按完|按了|键入|键了"),
    // Who insists on digits says them.
    (
        Say,
        "坚持|坚称|坚持说|一口咬定|咬定|硬说|非说|非说是|客户确定|客人确定|顾客确定|他确定|她确定|对方确定|肯定是|回复说|replied|replies|answered|answers|responded|发誓|保证|确信|maintain|maintains|maintained|adamant|is sure|was sure|is certain|is positive|convinced|mouthed|mouths|hissed|hollered|yelled|yells|called out|murmured|volunteered|disclosed|revealed|blurted|let slip|spoke|speaks",
    ),
    (
        Tail,
        "final four|final 4|the end of it|end of it|end of the card|end of card|just the end|the tail end",
    ),
    (
        Back,
        "turned it round|turned it around|turns it round|turns it over|flips it over|flipped it|flips the card|flipped the card over|翻过去|翻转",
    ),
    (
        Error,
        "code on the screen|code on the display|code on the terminal",
    ),
    (
        Label,
        "security update|security patch|security guard|security check|security desk|security deposit|ph|ph no|cell|cell no",
    ),
    (
        Message,
        "from his phone|from her phone|from my phone|from their phone|from the phone|off his phone|off her phone|off my phone|off their phone|on his phone|on her phone|on my phone|on their phone|app shows|app showed|in the app|bank app|app上|app 上|的短信|text me|texts me|texted me|text her|text him",
    ),
    (
        Enter,
        "attempts with|tries with|attempt with|goes with|times with",
    ),
    (
        Back,
        "where you sign|where you signed|where it is signed|where he signed|where she signed",
    ),
    (
        Money,
        "gave change|give change|gave him change|gave her change|change of",
    ),
    (
        Moved,
        "cash|in cash|让我找|让找|找零|找钱|in settlement|in the settlement|in the bank|in the account|in our account",
    ),
    (
        Filler,
        "隐约|隐约是|依稀|依稀是|模糊|in words|in figures|in digits|in full",
    ),
    (Code, "动态|动态数|密保|activation"),
    (
        Message,
        "失效|马上失效|有效|分钟内有效|秒内|valid for|expires in|push|whatsapp from|from the bank|bank sent|from bank|发到我手机|发到手机|手机弹出|手机收到",
    ),
    (
        Say,
        "口述|口头|亲口|报出|muttered|mutters|mumbled|mumbles|passed|handed|popped up|pops up|came through|came up|发到|弹出|屏幕弹出|还有个|呢个|俾|俾咗|给了|话",
    ),
    (
        Same,
        "wedding date|wedding day|identical to|identical with|equal to|happens to be|same digits as|the same number as",
    ),
    (Enter, "输错|输错了|按错|按错了|打错|打错了"),
    (Filler, "voice call|phone call|video call|on a call"),
    (When, "喺"),
    (
        Code,
        "验证|认证|code|codes|coded|码|代号|number they texted|number they sent|number texted",
    ),
    (
        Message,
        "3ds|3d secure|3 d secure|push notification|app notification|sms|text message|text messages|text msg|the text|by text|texted|a text|bank text|text from|text with|text said|text says|text reads|msg from|短信|短讯|信息里|收到两条|收到一条|收到三条|那条信息",
    ),
    (
        Pad,
        "atm|cash machine|cashpoint|cash point|取款机|柜员机|自助机|提款机|pin pad|pinpad|pin pads|pinpads|pin padd|keypad|key pad|pin keypad|pin entry device|ped|pin keyboard|密码键盘|密码器|密码小键盘|键盘上|密码盘|pin键盘|小键盘",
    ),
    (
        Label,
        "sales|takings|revenue|营业额|销售额|交易额|日结|流水额|业绩|cash|void|voided|voiding|reprint|reprinting|unit|units|member code|pickup code|collection code|会员码|取餐码|取件码|取货码|提货码|核销码|兑换码|邀请码|推荐码|验券码|团购券|取票码|自提码|房卡|饭卡|现金|撤销|撤消|重打|补打|清算|单元号|室号|铺号|机位|档|amount|amt|amnt|total|totals|subtotal|sum|bill|tip|fee|fees|price|balance|bal|deposit|preauth|pre auth|preauthorisation|preauthorization|instalment|instalments|installments|rate|discount|surcharge|float|turnover|takings|sale of|sales of|refund of|payment of|purchase of|charge of|transaction of|txn of|payout of|hold of|cashback|voucher|vouchers|voucher no|vchr|receipt|receipts|slip|slips|invoice|invoices|inv|trace|trace no|trace number|traces|stan|rrn|ref|refs|ref no|reference|references|reference no|retrieval|arn|utr|auth|auths|auth code|auth codes|auth no|auth number|authorisation|authorization|authorisation code|authorization code|authorisation number|authorization number|approval|approval code|approval no|approval number|appr code|approved code|apprv|batch|batches|batch no|order|orders|order no|order number|order id|order code|booking|bookings|booking code|booking reference|po|txn|txns|txn id|tx id|transaction|transactions|transaction id|transaction no|trade no|case no|case ref|ticket|tickets|inc|incident|job no|\
        phone|phone no|phone number|phones|tel|telephone|mobile|mobile no|mobile number|mob|landline|fax|ext|extension|helpline|hotline|helpdesk|ring|rang|dial|dialled|dialed|whatsapp|contact|\
        merchant|merchant no|merchant number|merchant id|merchants|merchant code|mid|mids|m/n|se number|se no|mch_id|mch id|partner id|pid|terminal|terminals|terminal id|terminal no|tid|tids|t/n|pos|pos id|device|device id|device no|machine|machine no|machine number|till|tills|register|reg|unit no|counter|lane|sim|sims|iccid|imsi|imei|meid|sn|s/n|serial|serials|serial no|serial number|part no|part number|asset|asset tag|model|version|ver|firmware|fw|build|chrome|android|revision|rev|release|software|sw|\
        ip|port|ports|gateway|dns|mask|subnet|host|server|nii|tpdu|baud|ssid|mac|vlan|apn|tms|url|\
        room|rooms|room no|shop|shop no|store|store no|branch|branch no|table|tables|flat|block|blk|level|lvl|floor|suite|street|road|lane|house|house number|house no|postcode|post code|postal code|zip|zip code|plot|sector|building|bldg|sort code|swift|swift code|iban|bic|ifsc|\
        queue|token no|seat|gate|staff|staff no|staff id|employee|employee id|cashier|clerk|operator|server no|shift|agent id|agent no|badge|user|userid|user id|username|login id|member|membership|loyalty|points|pts|coupon|promo code|discount code|coupon code|voucher code|gift code|barcode|bar code|qr|qr code|sku|ean|upc|tracking|tracking no|tracking number|courier|consignment|parcel|waybill|awb|dpd|ups|fedex|dhl|vat|vat no|gst|gstin|tax|br no|licence|license|registration|uen|abn|pan card|aadhaar|passport|nric|\
        kcv|tmk|tpk|ksn|key slot|slot|key index|index|mcc|mcc code|aid|tvr|tsi|cvm|acquirer|acquirer id|bank id|bin table|tag|menu|func|function|press func|page no|chapter|\
        date|time|year|year of|years|dated|dob|till date|area code|country code|dialling code|currency code|product code|item code|reason code|state code|city code|dress code|hs code|tax code|type code|service code|colour code|color code|\
        金额|总额|总计|合计|小计|小费|余额|差额|手续费|费率|汇率|押金|定金|订金|预授权|预授权金额|单价|价格|原价|总价|货款|房费|房款|餐费|车费|运费|凭证|凭证号|凭证号码|流水|流水号|小票号|小票|票号|票据号|单号|单据号|订单|订单号|订单编号|订单尾号|订单尾数|订单后四位|订单后六位|订单后三位|交易号|交易单号|商户单号|账单|账单号|参考号|参考|参考编号|检索|检索号|检索参考号|授权码|授权号|授权号码|授权编号|批次|批次号|批次号码|批次编号|批号|批|跟踪号|系统跟踪号|工单|工单号|申请编号|编号|回执|回执编号|回单|单|桌|原单|原流水|原凭证|原凭证号|原交易|第|\
        商户|商户号|商户编号|商户代码|商编|商户id|终端|终端号|终端编号|终端机编号|终端id|设备|设备编号|设备号|机具号|机具编号|主机|备机|主机号|台号|机号|机器号|机器编号|pos号|pos编号|pos机号|收银机|收银台|款台|序列号|机身|机身号|机身编号|串号|出厂编号|资产编号|资产号|型号|版本|版本号|固件|软件版本|程序版本|\
        电话|电话号码|手机|手机号|手机号码|座机|座机号|热线|客服|客服电话|客服热线|分机|致电|拨打|拨|联系|来电|号码是手机|手机尾号|手机后四位|电话后四位|尾号手机|传真|微信号|qq|qq号|sim卡|sim卡号|流量卡|流量卡号|物联网卡|物联卡|上网卡|电话卡|手机卡|移动卡|联通卡|电信卡|iccid号|iccid码|\
        错误码|错误代码|返回码|应答码|响应码|拒绝码|代码|故障码|故障代码|报错码|原因码|提示码|状态码|交易码|服务码|机构号|机构代码|\
        端口|网关|子网|掩码|主机地址|域名|波特率|串口|ip地址|地址|\
        房号|房间|房间号|客房|房|桌号|台桌|店号|门店|门店号|门店编号|分店|工号|员工|员工号|员工编号|收银员|收银员号|操作员|操作员号|柜员|柜台|柜号|铺位|铺|档口|摊位|排队号|取号|邮编|楼|栋|座|单元|路|街|快递单号|快递|运单号|寄回单号|物流单号|发票|发票号|发票代码|税号|税率|信用代码|统一社会信用代码|身份证|条码|条形码|条码号|货号|商品码|商品编码|二维码|扫码|券码|优惠码|会员|会员号|会员卡|会员卡号|积分|卡券|账号|账户|户号|用户名|用户|账户名|登录名|登录账号|邮编码|编码|区号|\
        日期|时间|年份|当天|索引|主密钥|密钥索引|上送|菜单|选项|步骤|页码|字段|域|报文|版|地址码|识别码|店码|机构码|地区码|商户码|行号|联行号|开户行|序号|票|套餐|商品|规格|功能键|按功能键|端口号|主机号码|网点|网点号|设备码|商家编码|商家码|桌台|包厢|包间|车牌|车牌号|货架|仓库|班次|班",
    ),
    (
        LongLabel,
        "微信|支付宝|wechat|wechat pay|alipay|美团|淘宝|京东|云闪付|order|orders|order no|order number|order id|order code|booking|booking no|booking reference|po|txn|txns|txn id|tx id|transaction|transactions|transaction id|transaction no|trade no|merchantorderno|rrn|ref|refs|ref no|reference|references|reference no|retrieval ref|retrieval|arn|utr|merchant|merchants|merchant no|merchant number|merchant id|merchant code|mid|mids|m/n|se number|se no|mch_id|mch id|partner id|pid|sim|sims|iccid|imsi|imei|meid|sn|s/n|serial|serials|serial no|serial number|barcode|bar code|qr|qr code|ean|upc|sku|tracking|tracking no|tracking number|courier|consignment|parcel|waybill|awb|dpd|ups|fedex|dhl|iban|gstin|vat no|asset tag|part no|coupon|voucher code|gift code|payout|log id|trace id|session id|uuid|\
        订单|订单号|订单编号|交易号|交易单号|商户单号|账单号|参考号|参考编号|检索参考号|检索号|流水号|流水|商户|商户号|商户编号|商户代码|商户id|商编|sim卡|sim卡号|流量卡|流量卡号|物联网卡|物联卡|上网卡|电话卡|手机卡|iccid号|iccid码|序列号|机身号|机身编号|串号|出厂编号|资产编号|条码|条形码|条码号|货号|商品码|商品编码|二维码|扫码|券码|优惠码|快递单号|快递|运单号|寄回单号|物流单号|信用代码|统一社会信用代码|发票|发票号|身份证|单号|回执编号|申请编号|编号|工单号",
    ),
    (
        Error,
        "failed with|fails with|failing with|ended with|rejected with|refused with|stopped with|crashed with|came back with|returns|returned|returns code|returned code|shows code|showed code|code on screen|code displayed|code shown|gives code|gave code|got code|throws code|with code|message code|error|errors|err|error code|error no|error number|err code|errcode|response|response code|resp code|resp|return code|rc|status|status code|result code|reason|decline code|decline|declined|declines|declined with|refusal code|fault|fault code|host code|host response|exception|alarm|tamper|attack|code n|错误|报错|错|故障|异常|返回|应答|提示码|系统提示码|拒绝|拒付|超时",
    ),
    (
        Unit,
        "rows|entries|records|files|logs|guests|readers|devices|users|merchants|clerks|那笔|这笔|的那笔|那单|这单|那一笔|的单|的订单|的交易|那天|当天|那日|hundred|thousand|grand|k|yuan|rmb|cny|usd|hkd|sgd|gbp|eur|inr|twd|aud|quid|pounds|pound|dollars|dollar|bucks|rupees|rupee|rs|euros|euro|pence|cents|dirhams|aed|ringgit|rm|times|tries|attempts|digits|digit|characters|chars|letters|numbers|figures|minutes|minute|mins|min|seconds|secs|hours|hour|hrs|hr|am|pm|a.m|p.m|days|day|weeks|week|months|month|years|gmt|o'clock|copies|copy|receipts|slips|transactions|txns|sales|customers|people|persons|guests|terminals|machines|tills|cards|points|pts|km|m|mm|cm|kg|v|mah|mb|gb|kb|kbps|bps|baud|ms|percent|pieces|pcs|items|rolls|boxes|calls|bars|dishes|pages|lines|rooms|mths|instalments|accounts|st|nd|rd|th|unread|refunds|orders|vouchers|phones|shops|stores|in a row|per cent|times over|times already|metres|meters|feet|sq|degrees|volts|watts|amps|\
        元|块|块钱|圆|港元|港币|美元|美金|欧元|日元|人民币|蚊|毫|角|分钱|分钟|分|笔|次|位|位数|个|条|张|份|台|部|件|箱|卷|年|月|日|号楼|天|小时|钟头|秒|秒钟|点钟|点半|刻|周|星期|期|人|名|家|层|楼|号房|房|室|号桌|桌|号店|店|号机|机|号台|栋|单元|路|街|弄|排|行|页|字|字符|组|种|度|格|成|倍|遍|回|趟|单|通|道|班|积分|版|系列|型|度电|米|公里|克|斤|公斤|瓶|套|%|多元|多块|余元|来块|万|千|百|亿|年前|号线|号柜|号柜台|号铺|号凭证|批",
    ),
    (
        Money,
        "approved|authorised|authorized|billed|bill of|invoiced|voided|reversed|tipped|discounted|quoted|came to|comes to|coming to|adds up to|added up to|totals|totalled|totaled|sold|total of|两单|三笔|四笔|几笔|另外一笔|lost|lose|losing|missing|short by|down by|it was for|was for|那笔|这笔|该笔|paid|pay|pays|paying|charged|charge|charges|charging|took|take|taken|debited|debit of|deducted|refunded|refunding|refund|credited|received a payment of|spent|spend|collected|sold for|owed|owes|cost|costs|costing|short|overcharged|undercharged|settled|settle|captured|transferred|topped up|topup|top up|withdrew|withdrawn|worth|taking|swiped|swipe|tapped|tap for|rang up|over by|under by|sale|sales|instead of|rather than|up to|limit|over|under|above|below|about|around|nearly|almost|another|extra|only|approx|per|x|from a|\
        扣了|扣款|扣|多扣|少扣|扣走|扣掉|收了|收款|收|多收|少收|实收|应收|刷了|刷|刷卡|付了|付款|付|支付|实付|应付|消费|消费了|退了|退款|退|退货|补|补刷|转账|转|转了|入账|到账|存|存了|充值|充|充了|花了|花|找零|找|减|抵扣|卖|卖了|卖出|共|总共|一共|合共|总数|差|差了|少了|多了|短|超|限额|额度|封顶|不足|满|低于|超过|大约|大概有|约|将近|而不是|不是|收入|支出|结算|结算了|冲正|撤销|撤销了|完成|预授|授权|进账|打款|打了款|提现|放款|实际|每笔|单笔|这笔|那笔|一笔|两笔|另一笔|第一笔|第二笔",
    ),
    (
        Moved,
        "success|successful|succeeded|shown as paid|ok on slip|done|completed|went ok|came off|come off|comes off|went off|left his account|left her account|left our account|left my account|never landed|landed|hasn't landed|hasn't shown|never showed|showed up|turned up|is showing|was showing|posted|was posted|deposited|reached|didn't reach|never reached|has gone|had gone|is missing|were charged|were taken|got charged|got taken|is pending|still pending|stayed pending|bounced back|returned to|came back|was reversed|was refunded|is due|不翼而飞|没影了|没下文|不见|还没到|没看到|查不到|没显示|凭空|划扣|进了|没进账|没有进账|被刷|被划|没收到货|多出来|对方收到|not captured|captured|gone|went|went out|went through|was gone|is gone|debited|deducted|charged|was charged|refunded|not refunded|credited|not credited|pending|missing|was missing|left the account|came out|taken|was taken|taken twice|charged twice|unpaid|not paid|not settled|settled|not in|never arrived|not arrived|not received|hasn't arrived|didn't arrive|has not arrived|reversed|not reversed|approved|was approved|voided|void|off her account|off his account|off the account|off his card|off her card|short|on the slip|on the receipt|on the statement|on statement|vanished|disappeared|stuck|on hold|blocked on|in limbo|lost|cleared|got deducted|got debited|to the shop|to us|still|showing as paid|shows paid|showing approved|shows approved|already paid|already|hanging|\
        没到账|未到账|不到账|到账|没到|没入账|未入账|入账|没进来|没进账|没进|没收到钱|没收到款|未收到|未入数|没入数|入数|扣了|扣走|扣掉|被扣|已扣|扣款|显示成功|显示已扣|显示支付成功|成功|交易成功|支付成功|付款成功|刷成功|收款成功|没打单|没出票|没出单|没出小票|没打印|未打印|没退|没退回|没退款|退不了|退回|退款|退了|未退|没回来|没返还|冲正|撤销|取消|没撤|没结算|未结算|没结|少了|多扣|多收|没了|不见了|去哪了|去哪儿了|到哪了|卡住|挂账|挂起|在途|还没|付过|付了|付掉|已付|已支付|已经扣|已经付|走了|划走|划走了|刷走|刷走了|收不到款|没收到|没有到|没有到账|没有入账|没付|没给|没算|没对上|没对|对不上|上不去|打了两次|重复|刷了两次|未收钱",
    ),
    (
        Sender,
        "sender|is the sender|sent it|sent the|sends|发来|发来的|发的|发送|发送的|发过来|发过来的|发出|的短信|短信|打来|打来的|打过来|来电|回复|客服|热线",
    ),
    (
        Currency,
        "$|¥|￥|£|€|₹|฿|₩|rs|rs.|inr|hk$|hkd|s$|sgd|us$|usd|nt$|twd|rmb|cny|gbp|eur|aed|rm|myr|aud",
    ),
    (
        Enter,
        "type|types|typed|typing|types in|typed in|enter|enters|entered|entering|entered as|key|keys|keyed|keying|keyed in|key in|put|puts|putting|put in|puts in|press|pressed|presses|pressing|input|inputs|inputted|inputting|punch|punched|punched in|punches|use|used|uses|using|tried|trying|tried with|fill|filled|filled in|fills|autofill|autofilled|hit|hits|tapped in|tapped out|dialled in|choose|chose|chosen|set|sets|works with|accepts|accept|submitted|submit|pop in|popped in|\
        输入了|输入|输了|输的|输|敲|敲的|敲了|按了|按的|按|打了|打的|打|填了|填的|填|试了|试过|试|用了|用的|用|入了|入|键入|写了|写的|写|写着|写成|输成|打成|设置|设置成|设置为|设成|设的|设|设为|录入|录|点了|戳|摁|摁了|揿了|第一次输|第二次输|第三次输|再输|又输|重输|先输|选的|取的|塞|贴|印着|印的",
    ),
    (
        Say,
        "says|said|say|saying|tell|tells|told|telling|gave|give|gives|given|giving|read|reads|reading|read out|reads out|shout|shouted|shouting|whisper|whispered|whispers|got|get|gets|getting|receive|received|receives|sent|send|texted|texts|shows|showed|shown|showing|show|reported|wrote|written|writes|write|writing|spelled|spelt|spells|came|comes|arrived|forwarded|mentioned|mentions|repeated|repeats|insists|insisted|claims|claimed|swears|swore|reckons|remembers|remembered|recited|dictated|dictates|confirmed|quoted|quotes|mine|ours|hers|her one|his one|it's|its|it is|that's|that is|here|there|this|given as|noted|marked|labelled|stuck|guess|guessed|guessing|\
        说|说了|说的|说是|讲|讲了|讲的|念|念了|念的|念给|念给我|报|报了|报的|报给|报给我|告诉|告诉我|给|给我|给了|给的|收到|收到了|收到的|发我|发给我|发来|转给我|转我|发了|显示|显示的|弹出|记|记的|记了|记成|记得|听到|听成|听|看到|看成|看|看着像|喊|喊了|喊的|嚷|透露|提供|提供的|抄|抄的|抄了|来了|这个|那个|这串|那串|这几个|那几个|就这|每次都|都|都是|还是|我的是|他的是|她的是|读|读了|读的|背|背的|猜|猜的|交代|坦白|回|回的|回了",
    ),
    (
        Is,
        "is|was|are|were|be|being|as|for|equals|reads|would be|could be|might be|may be|maybe|probably|possibly|perhaps|namely|i.e|viz|called|named|是|为|就是|即|叫|叫做|系|等于|当|当成|当作|做|作|作为|是不是|可能是|可能|大概|也许|好像|好像是|应该|应该是|或许|估计是|估计|乃|便是|正是|即是|总是|一直是|一直|原来是|其实是|其实|才是|说成|默认|默认是|默认为|初始|统一|统一是",
    ),
    (
        Change,
        "instead of|rather than|not|不是|而不是|应该|应该是|changed to|change to|changes to|changed into|changed from|changed it to|changed it from|change it to|updated to|reset to|set to|switched to|swapped to|replaced by|replaced with|corrected to|should be|should read|now|new one|new|old|old one|previous|previously|instead|became|becomes|to|from|into|really|actually|meant|sorry|no wait|wait|i mean|rather|correction|actual|then said|\
        改成|改成了|改为|改为了|改做|改作|改到|改|改了|变成|变成了|变为|换成|换成了|换|换了|换为|更新为|更新成|重置为|重置成|重设为|修改为|修改成|从|由|到|应该改成|应为|更正|更正为|不对|说错了|打错了|记错了|不好意思|哦不|啊不|不不|等等|其实应该|现在是|现在|新的|旧的|原来|原先|以前|之前|本来|新|旧|老|后来|最后|刚才|刚刚|先|再|又|然后",
    ),
    (
        List,
        "vs|versus|against|对比|both times|each time|every time|all three times|and|or|then|and then|or else|&|plus|followed by|next|later|after that|first|second|third|last|again|either|else|also|finally|afterwards|before that|the other|other|both|和|或|或者|或是|还是|然后|接着|跟着|再|又|及|与|跟|以及|抑或|要么|不然|第一条|第二条|第三条|第一次|第二次|第三次|第一个|第二个|第三个|另一个|另外|也|一个是|一个|两个|后一个|前一个|后者|前者|第一遍|第二遍|首先|先是|最后是|一次|另一次|头一次|头一个",
    ),
    (
        Right,
        "ok|okay|okayed|accepted|fine|correct|correctly|right|verified|passed|passes|match|matched|matches|good|works|worked|valid|validated|approved|successful|succeeded|through|unchanged|not changed|not required|not needed|not asked|not requested|no problem|bypass|bypassed|skipped|free|out|in|got through|went through|is ok|is fine|is correct|was ok|was correct|was fine|was right|was accepted|is right|is good|entered ok|entered fine|entered correctly|entered|already|正确|没问题|没有问题|没错|通过|通过了|通过后|过了|过|对|对的|对了|成功|无误|验证通过|输对|输对了|没输错|是对的|都对|都正确|都没问题|确认|确认了|输完|输过|没改|没改过|没变|无关|免了|不用|不需要",
    ),
    (
        About,
        "screen|page|prompt|prompts|prompted|box|boxes|field|window|form|check|checks|checking|error|errors|mismatch|mismatched|result|response|entry|entries|input|request|requested|requests|requesting|asked|asks|asking|ask|required|requires|reset|resets|resetting|retry|retries|tries|try limit|attempt|attempts|left|length|format|fails|failed|fail|failure|incorrect|wrong|invalid|rejected|refused|timeout|timed out|times out|expired|locked|blocked|delayed|late|missing|not received|never came|never arrived|not working|protected|policy|change|changes|changing|reminder|block|key|keys|button|verification|validation|step|stage|pop up|popup|message|messages|sms|sender|service|validity|only|has|goes|go|page up|issue|problem|trouble|forgotten|forgot|lost|label|strength|hint|mode|reader|shield|cover|guard|device|cable|serial|by|via|but|\
        框|页|页面|界面|输入框|输入|输入页|弹窗|提示|错误|错|不对|不符|失败|重置|找回|修改|忘了|忘记|输错|输完|超限|超时|过期|锁定|锁|锁了|被锁|收不到|没收到|未收到|不来|没来|不发|迟到|延迟|要求|位数|长度|格式|次数|机会|验证|校验|校验失败|校验错误|校验不通过|键|键盘|按钮|那步|那一步|环节|时|的时候|时候|之后|后|前|之前|完|完了|加密|服务|短信|功能|保护|策略|验证失败|重试|再试|超次|问题|是什么|多少|几位|还剩|剩余|剩|页卡住|卡住",
    ),
    (
        Stop,
        "unknown|needed|different|disabled|empty|blank|temporary|secure|weak|strong|written|printed|stored|saved|hidden|case|case sensitive|not accepted|sent|typed|which|please|pls|okay|not|never|always|here|what|why|how|where|who|when|will|would|can|can't|cannot|could|should|must|may|might|does|doesn't|did|didn't|do|don't|is|was|are|has|had|twice|again|today|yesterday|tomorrow|anyway|too|as|then|than|from|for|the|that|this|with|without|unless|until|since|because|confidential|private|secret|safe|okay|not known|none|nothing|written down|shown|visible|digits|letters",
    ),
    (
        Origin,
        "comes from|came from|coming from|sent from|sms from|text from|texts from|message from|messages from|msg from|sender is|sender id|sender|senders|from sender|from number|goes to|go to|going to|went to|sent to|sends to|texted to|send to|来自|发自|发件人|发信人|发送方|发信号码|发到|发去|发给了|寄到|发往|打到|发至",
    ),
    (
        Named,
        "no|no.|nos|number|numbers|num|nr|id|ids|号|号码|编号|the|is|are|was|were|ending|code|码|后|前|为|是|分别是|分别为|both|of|both of",
    ),
    (
        Rear,
        "hologram|holograms|全息图|全息|back|strip|front|reverse|rear|behind|signature|正面|背|反面|背面|签名|卡背|卡面|凸字上面|卡号上面",
    ),
    (
        Turn,
        "after|before|when|while|because|if|until|unless|during|以后|之后|之前|的时候|时候|因为|所以|但|但是|可是|不过|就|却|but|so|however|though|although",
    ),
    (
        Asks,
        "asks|asking|asked|ask|requires|require|required|needs|need|needed|wants|want|wanted|prompts|prompt|prompting|forgot|forgets|forgotten|问|又问|要|需要|要求|忘|忘了|忘记|还要|让输|提示输入|提示要",
    ),
    (
        Warning,
        "do not share|don't share|never share|not to share|do not disclose|don't disclose|do not tell|don't tell anyone|not disclose|not be shared|will never ask|切勿|请勿|勿泄露|勿告知|勿告诉|不要告诉|别告诉|勿转发|谨防",
    ),
    (
        When,
        "sent|arrived|came|delivered|expired|expires|timed|since|until|till|between|by|at|around|from|before|after|to|凌晨|早上|上午|中午|下午|晚上|每晚|今早|昨晚|从|自|每天|每日|夜里|半夜|约",
    ),
    (
        Place,
        "手机|电话|门店|店|终端|机器|柜台|收银台|款台|网站|菜单|小票|终端机|收银机|设备|主机|桌|房间|客房|shop|store|branch|phone|mobile|landline|till|tills|terminal|machine|device|counter|register|slip|receipt|room|house|server|table|website|sim|menu|office|lane|road|street|building|floor",
    ),
    (
        CardNumber,
        "card number|card no|card nos|card num|card nr|card numbr|card numbers|card digits|card details|card#|cc#|cc no|cc number|pan|pans|card pan|credit card no|credit card number|debit card number|debit card no|visa number|amex number|amex card number|account part|long number|the long number|long card number|16 digit number|16 digits|sixteen digits|nineteen digits|fifteen digits|on the plastic|bin|card bin|full number|whole number|卡号|卡号码|卡片号码|卡面号码|信用卡号|银行卡号|卡的号码|卡的号|卡bin|卡面|完整卡号|号码念|长号|长号码|卡上的号码|卡上的号|卡上号码|卡主报号",
    ),
    (
        Card,
        "card|cards|visa|mastercard|master card|mc|amex|american express|unionpay|union pay|cup|jcb|discover|diners|diners club|maestro|rupay|uatp|debit|credit|cardholder|card holder|plastic|embossed|moto|airline|chip|insert|tap|mpos|a/c|acct no|acct|cc|chargeback|卡|信用卡|银行卡|借记卡|储蓄卡|贷记卡|卡片|卡主|持卡人|银联|万事达|维萨|威士|运通|运通卡|大来|大莱|公务卡|工行卡|建行|农行|招行|工行|中行|交行|账号|账户|外卡|刷|插卡|磁条|这张|那张|张卡|呢张卡",
    ),
    (
        Back,
        "turned the card over|turned it over|turns the card over|turning the card over|flipped the card|flipped it over|翻过来|翻到背面|翻面|卡翻过来|the back side|on the back side|the reverse side|back of card|back of the card|back of her card|back of his card|back of my card|back of their card|on the back|at the back|on back|the back|back side|backside|behind the card|behind card|reverse side|the reverse|on reverse|rear of card|back there|after the signature|on the front|digits on the front|above the number|正面四位码|正面四位|正面的四位|正面四码|正面4位|卡正面四位|背面|卡背|卡背面|卡背后|背后|反面|卡反面|背部|卡后面|卡的背面|卡的反面|后面三位|后面三个字|小三位|签名后面|签名后",
    ),
    (
        Expiry,
        "exp|expiry|expires|exp date|expiry date|expiration|expiration date|expire|valid thru|valid through|valid to|validthru|valid until|good thru|xp|有效期|有效期至|到期|到期日|效期|有效日期|期限|年月",
    ),
    (
        Tail,
        "ending|ending in|ending with|ends|ends in|ends with|ended in|tail|last4|last 4|last four|last four digits|last 4 digits|finishing|finishing in|xxxx|尾号|尾数|尾号是|末四位|后四位|后4位|末4位|尾四位|尾4位|最后四位|卡尾|张卡尾|尾|尾四个字|最后四个字|后四码|末尾|最后四个数",
    ),
    (
        Part,
        "往前|再往前|再前面|倒数|自定义位|校验位|前缀|before that|before those|in front of that|nxt|lst|check digit|account part|first bit|second bit|third bit|fourth bit|last bit|next bit|first lot|second lot|third lot|last lot|next lot|first block|second block|third block|last block|first piece|second piece|third piece|first chunk|second chunk|third chunk|last chunk|前面|前面是|后面是|前几位|前半部分|后半部分|starts with|starting with|start with|begins with|begin with|began with|started with|beginning|beginning with|starts|first half|second half|other half|first part|second part|last part|middle|middle part|middle bit|in the middle|first group|second group|third group|fourth group|last group|first four|first 4|first six|first 6|next four|next 4|next six|middle six|middle 6|middle four|first eight|last eight|next eight|first two|last two|first three|last three|first digits|last digits|last digit|final four|final two|final three|rest is|the rest|remaining|half|halves|in pairs|in groups|groups|chunks|line1|line2|line 1|line 2|top row|bottom row|left|right side|开头|开始|前半|后半|前半段|后半段|前一半|后一半|上半截|下半截|上半|下半|前段|后段|中段|中间|中间是|剩下|剩下的|剩余的|其余|余下|第一段|第二段|第三段|第四段|第一组|第二组|第三组|第四组|这段|两段|三段|四段|分段|上一行|下一行|第一行|第二行|左边|右边|打头|拼起来|合起来|连起来|接着|跟住|结尾|头四位|头四个|头六位|跟着",
    ),
    (
        Same,
        "same as|the same as|his birthday|her birthday|birthday|birth date|date of birth|anniversary|wedding year|year of birth|born in|lucky number|birth year|和门牌号一样|门牌号一样|跟房号一样|和房号一样|生日|出生|纪念日|结婚纪念日|一样|一样的|同样|一致|手机后六位|手机后四位一样|身份证后六位|身份证后四位|学号",
    ),
    (
        Filler,
        "slip of paper|piece of paper|scrap of paper|bit of paper|sticky note|on paper|written on|written down|纸上|纸条上|本子上|小票背面|单子上|单上|at|from|through|across|into|onto|off|which|around|the|a|an|his|her|my|our|your|their|its|he|she|they|we|i|it|you|him|them|us|me|of|on|in|with|via|by|just|so|number|numbers|no|nos|no.|num|nr|digits|digit|customer|customer's|cust|client|guest|caller|lady|gentleman|man|guy|madam|sir|owner|manager|husband|wife|son|daughter|wrong|correct one|each time|every time|both times|following|below|above|like|something like|quite|simply|exactly|clearly|to me|to him|to us|to you|over the phone|on the phone|says it|one|ones|value|vals|val|also known|own|that|which|were|has|had|have|been|did|does|do|by voice call|that he|that she|that they|she said|he said|entered by|given by|only|still|twice|three times|again|too|now|today|yesterday|\
        的|了|我|你|他|她|它|咱|我们|你们|他们|您|客人|顾客|客户|老人家|大爷|阿姨|大叔|师傅|老板|老板娘|店长|员工|人家|自己|本人|那|这|个|就|也|数|数字|号|号码|值|内容|里|里面|上|上面|头|呢|啊|呀|吧|嘛|哦|哈|么|所|把|被|让|叫我|帮我|帮|在|有|没|不|会|要|想|能|去|来|刚|刚才|昨天|今天|早上|下午|一|几|哪|什么|怎么|多|很|好|太|真|如下|如果|假如|以|于|对方|给我|嘅|咗|仲|先生|小姐|女士|太太|儿子|女儿|老公|老婆|爸|妈|银行|行|机器|柜台|电话里|一个字一个字|一个个|一个一个|连续|每次|反复|依然|仍然|仍|偏偏|那串|的话",
    ),
];

/// A phrase, and what it says.
type Phrase = (Cow<'static, str>, Senses);

/// All phrases, sorted. Blanks, hyphens and underscores are blanks.
static PHRASES_SORTED: LazyLock<Box<[Phrase]>> = LazyLock::new(|| {
    let secrets = SECRETS.iter().flat_map(|(kind, phrases)| {
        let senses = Senses {
            kind: Some(*kind),
            ..Senses::default().with(Sense::Secret)
        };
        phrases.split('|').map(move |phrase| (phrase, senses))
    });
    let others = PHRASES.iter().flat_map(|(sense, phrases)| {
        let senses = Senses::default().with(*sense);
        phrases.split('|').map(move |phrase| (phrase, senses))
    });
    let mut all: Vec<Phrase> = secrets
        .chain(others)
        .filter(|(phrase, _)| !phrase.is_empty())
        .map(|(phrase, senses)| {
            let plain = if phrase.contains(['-', '_']) {
                Cow::Owned(phrase.replace(['-', '_'], " "))
            } else {
                Cow::Borrowed(phrase)
            };
            (plain, senses)
        })
        .collect();
    all.sort_by(|(one, _), (other, _)| one.cmp(other));
    all.dedup_by(|(next, more), (last, senses)| {
        let same = next == last;
        if same {
            senses.bits |= more.bits;
            senses.kind = senses.kind.or(more.kind);
        }
        same
    });
    all.into_boxed_slice()
});

/// Where the phrases stand that begin with a character.
static STARTS: LazyLock<FxHashMap<char, Range<usize>>> = LazyLock::new(|| {
    let mut starts: FxHashMap<char, Range<usize>> = FxHashMap::default();
    for (at, (phrase, _)) in PHRASES_SORTED.iter().enumerate() {
        if let Some(first) = phrase.chars().next() {
            starts.entry(first).or_insert(at..at).end = at + 1;
        }
    }
    starts
});

/// The number that an English word stands for.
pub(super) fn numeral(word: &[char]) -> Option<Numeral> {
    const LONGEST: usize = 9;
    let mut bytes = [0; LONGEST];
    for (at, c) in word.iter().enumerate() {
        *bytes.get_mut(at)? = u8::try_from(*c).ok()?;
    }
    let numeral = match &bytes[..word.len()] {
        b"zero" | b"oh" | b"o" | b"nought" | b"naught" | b"nil" => Numeral::Digit(0),
        b"one" => Numeral::Digit(1),
        b"two" => Numeral::Digit(2),
        b"three" => Numeral::Digit(3),
        b"four" => Numeral::Digit(4),
        b"five" | b"fife" => Numeral::Digit(5),
        b"six" => Numeral::Digit(6),
        b"seven" => Numeral::Digit(7),
        b"eight" => Numeral::Digit(8),
        b"nine" | b"niner" => Numeral::Digit(9),
        b"ten" => Numeral::Tens(10),
        b"eleven" => Numeral::Tens(11),
        b"twelve" => Numeral::Tens(12),
        b"thirteen" => Numeral::Tens(13),
        b"fourteen" => Numeral::Tens(14),
        b"fifteen" => Numeral::Tens(15),
        b"sixteen" => Numeral::Tens(16),
        b"seventeen" => Numeral::Tens(17),
        b"eighteen" => Numeral::Tens(18),
        b"nineteen" => Numeral::Tens(19),
        b"twenty" => Numeral::Tens(20),
        b"thirty" => Numeral::Tens(30),
        b"forty" | b"fourty" => Numeral::Tens(40),
        b"fifty" => Numeral::Tens(50),
        b"sixty" => Numeral::Tens(60),
        b"seventy" => Numeral::Tens(70),
        b"eighty" => Numeral::Tens(80),
        b"ninety" => Numeral::Tens(90),
        b"double" => Numeral::Times(2),
        b"triple" | b"treble" => Numeral::Times(3),
        b"quadruple" => Numeral::Times(4),
        b"zeros" | b"zeroes" => Numeral::Repeated(0),
        b"ones" => Numeral::Repeated(1),
        b"twos" => Numeral::Repeated(2),
        b"threes" => Numeral::Repeated(3),
        b"fours" => Numeral::Repeated(4),
        b"fives" => Numeral::Repeated(5),
        b"sixes" => Numeral::Repeated(6),
        b"sevens" => Numeral::Repeated(7),
        b"eights" => Numeral::Repeated(8),
        b"nines" => Numeral::Repeated(9),
        _ => return None,
    };
    Some(numeral)
}

/// The digit that dictation makes a word of, and whether the word is an everyday one.
pub(super) fn misheard(word: &[char]) -> Option<(u8, bool)> {
    const WORDS: [(&str, u8, bool); 16] = [
        ("tree", 3, false),
        ("fower", 4, false),
        ("fo", 4, false),
        ("ait", 8, false),
        ("ate", 8, false),
        ("wun", 1, false),
        ("siks", 6, false),
        ("sevan", 7, false),
        ("sicks", 6, false),
        ("fi", 5, false),
        ("ow", 0, false),
        ("won", 1, true),
        ("to", 2, true),
        ("too", 2, true),
        ("for", 4, true),
        ("fore", 4, true),
    ];
    let same = |other: &&(&str, u8, bool)| other.0.chars().eq(word.iter().copied());
    WORDS
        .iter()
        .find(same)
        .map(|(_, value, is_common)| (*value, *is_common))
}

/// Numerals in Latin letters of Mandarin, Cantonese, Spanish and Hindi.
pub(super) const ROMANISED: [&[(&str, u8)]; 4] = [
    &[
        ("ling", 0),
        ("yi", 1),
        ("yao", 1),
        ("er", 2),
        ("liang", 2),
        ("san", 3),
        ("si", 4),
        ("wu", 5),
        ("liu", 6),
        ("qi", 7),
        ("ba", 8),
        ("jiu", 9),
    ],
    &[
        ("ling", 0),
        ("lin", 0),
        ("yat", 1),
        ("jat", 1),
        ("yi", 2),
        ("ji", 2),
        ("yee", 2),
        ("saam", 3),
        ("sam", 3),
        ("sei", 4),
        ("say", 4),
        ("ng", 5),
        ("mm", 5),
        ("luk", 6),
        ("look", 6),
        ("chat", 7),
        ("cat", 7),
        ("tsat", 7),
        ("baat", 8),
        ("bat", 8),
        ("gau", 9),
        ("gow", 9),
        ("kau", 9),
    ],
    &[
        ("cero", 0),
        ("uno", 1),
        ("una", 1),
        ("dos", 2),
        ("tres", 3),
        ("cuatro", 4),
        ("cinco", 5),
        ("seis", 6),
        ("siete", 7),
        ("ocho", 8),
        ("nueve", 9),
    ],
    &[
        ("shunya", 0),
        ("zero", 0),
        ("ek", 1),
        ("do", 2),
        ("teen", 3),
        ("tin", 3),
        ("char", 4),
        ("chaar", 4),
        ("paanch", 5),
        ("panch", 5),
        ("che", 6),
        ("chhe", 6),
        ("chhah", 6),
        ("saat", 7),
        ("sat", 7),
        ("aath", 8),
        ("ath", 8),
        ("nau", 9),
        ("no", 9),
    ],
];

/// The longest phrase that a text begins with, and how many characters of the text it takes.
pub(super) fn phrase(text: &[char]) -> Option<(usize, Senses)> {
    let first = *text.first()?;
    let mut range: &[Phrase] = &PHRASES_SORTED[STARTS.get(&first)?.clone()];
    // How much of the phrases of the range, in bytes, and of the text was compared.
    let (mut offset, mut at) = (first.len_utf8(), 1);
    let mut last = first;
    let mut found = None;
    loop {
        if let Some((phrase, senses)) = range.first()
            && phrase.len() == offset
        {
            let next = text.get(at);
            let goes_on = last.is_ascii_alphabetic() && next.is_some_and(char::is_ascii_alphabetic)
                || last.is_ascii_digit() && next.is_some_and(char::is_ascii_digit);
            if !goes_on {
                found = Some((at, *senses));
            }
            range = &range[1..];
        }
        let Some(c) = text.get(at).copied() else {
            return found;
        };
        let blank = matches!(c, ' ' | '-' | '_');
        let mut narrowed = narrow(range, offset, if blank { ' ' } else { c });
        let mut length = 1;
        if blank && narrowed.is_empty() {
            // Between Chinese characters there may be a blank.
            let Some(next) = text.get(at + 1).copied().filter(|next| is_han(*next)) else {
                return found;
            };
            narrowed = narrow(range, offset, next);
            last = next;
            length = 2;
        } else if blank {
            // "One-time code" and "one  time code" are the same.
            last = ' ';
            length += usize::from(matches!(text.get(at + 1), Some(' ' | '-' | '_')));
        } else {
            last = c;
        }
        if narrowed.is_empty() {
            return found;
        }
        range = narrowed;
        offset += last.len_utf8();
        at += length;
    }
}

/// The phrases of a range that go on with a character.
fn narrow(range: &[Phrase], offset: usize, c: char) -> &[Phrase] {
    let next = |phrase: &str| phrase.get(offset..).and_then(|rest| rest.chars().next());
    let from = range.partition_point(|(phrase, _)| next(phrase) < Some(c));
    let range = &range[from..];
    let to = range.partition_point(|(phrase, _)| next(phrase) == Some(c));
    &range[..to]
}

pub(super) fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{9fff}')
}
