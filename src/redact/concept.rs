//! Groups of words that mean much the same beside digits, whatever the language: what people call a PIN, who types,
//! what was counted. They are finer than the senses of [`super::words`], which the rules share: only the model sees them.

use std::{ops::Range, sync::LazyLock};

use rustc_hash::FxHashMap;

/// Words and phrases of a group, separated by bars, in lower case and simplified characters. The place of a group is
/// its number.
const GROUPS: &[&str] = &[
    // A PIN.
    "pin|pins|pn|pinn|pin code|pin number|secret number|secret no|mpin|密码|密玛|密马|密吗|密嘛|蜜码|暗码|密|mima|mi ma|ming ma|cipher|取款密|支付密|四位数|六位数|four digits|4 digits|six digits|6 digits",
    // A CVV.
    "cvv|cvc|cvv2|cvc2|csc|cid|ccv|see vee vee|cee vee vee|c v v|c v c|security code|security number|security no|security digits|little number|little one|small number|three digits|3 digits|last three|last 3|three on the back|3 on the back|back no|back code|安全码|安全吗|安全嘛|安全号|验证值|后三|后3|末三|末3|尾三|最后三|三位|3位|三个数|小数字|小字|后三位|后3位|an quan ma",
    // Where it stands on a card.
    "back|behind|strip|stripe|black stripe|sig|sig panel|signature|signature strip|panel|reverse|flip side|other side|bak|背面|反面|背后|后面|签名条|签名栏|签名|卡背|斜的|磁条|正面|front",
    // A one-time code.
    "otp|otps|opt|o t p|one time|onetime|verification|verify|verfy|verif|authenticator|auth app|2fa|token|passcode|code|codes|cod|kod|验证码|验证吗|校验码|动态码|动态|口令|授权码|随机码|一次性|短信码|yan zheng ma|dong tai ma|yzm|码|6位|六位|activation|激活码",
    // How it came.
    "sms|text|texts|texted|txt|txts|msg|message|email|e-mail|mail|whatsapp|wechat|app|notification|inbox|phone|mobile|短信|讯息|简讯|信息|邮件|电邮|邮箱|微信|手机|手机上|app上|弹出|推送|duan xin",
    // A password.
    "password|passwords|passwd|passwrd|passwrd|passward|paswd|pasword|pwd|pw|pword|pass|passphrase|passkey|credential|credentials|secret|口令|登录密码|默认密码|初始密码|开机密码|锁屏|pass word",
    // A network.
    "wifi|wi-fi|wi fi|wlan|network|ssid|router|hotspot|internet|guest network|broadband|无线|无线网|网络|热点|路由|路由器|上网|wpa2|psk",
    // What a password lets in.
    "login|log in|logs in|logon|log on|sign in|signin|unlock|unlocks|unlocked|lock|locked|locks|opens|open|opened|gets in|get in|gets you into|let me in|let us in|access|登录|登陆|登入|签到|解锁|锁|开锁|进去|进系统|进菜单|开机|激活|入去|入设定|入咗|开门|保险柜|钱箱|safe|alarm|door",
    // Who works with it.
    "admin|administrator|supervisor|supvr|super|mgr|manager|boss|owner|operator|cashier|clerk|staff|user|username|user id|sys mgr|管理员|主管|店长|经理|老板|操作员|柜员|收银员|收银|工号|用户名|账号|帐号|用户|员工|站长|领班|主管号|操作员号",
    // A system that is logged in to.
    "portal|back office|backoffice|till|pos|terminal|tablet|handheld|kiosk|console|dashboard|site|merchant app|app store|menu|function|func|settings|setup|key|机器|终端|后台|平板|系统|菜单|功能|功能键|设置|设定|收银机|商家|平台|pos机|刷卡机|部机|那台|一体机",
    // Somebody types.
    "type|typed|types|typing|key|keyed|keys|keying|enter|entered|enters|entering|entry|press|pressed|presses|punch|punched|punches|put|puts|input|tap|tapped|tried|tries|try|used|use|uses|using|pushed|did|does|dialled|fill|filled|wrote|按|摁|揿|撳|输|输入|输了|入|打|打了|敲|点|点了|填|试|试了|试过|键|揿咗|撳咗|输咗|入咗|用|录|打咗|shu ru",
    // Somebody says.
    "say|says|said|saying|tell|tells|told|telling|read|reads|reading|whisper|whispers|whispered|shout|shouted|shouts|gave|give|gives|giving|goes|spell|spells|spelled|spelt|repeat|repeated|insist|insists|swears|shows|showed|show|calls out|called out|说|话|讲|念|报|告诉|告知|喊|读|给|给了|俾|俾咗|给我|说是|念的|说的|shuo|拼",
    // Somebody gets.
    "got|get|gets|came|come|comes|received|receive|sent|sends|send|forward|forwards|forwarded|收到|收|来了|发|发来|发我|发你|发给|发了|传|转发|到了|send咗|send俾",
    // Somebody remembers or knows.
    "remember|remembers|forgot|forget|forgets|know|knows|think|guess|guesses|written|write|note|noted|记|记得|忘|忘了|写|写着|写的|抄|记住|猜|知道|以为|好像",
    // It was wrong.
    "wrong|incorrect|invalid|fail|failed|fails|failing|decline|declined|declines|bounced|rejected|refused|blocked|error|not work|wont work|doesnt work|didnt work|dead|错|错误|不对|不行|失败|拒绝|唔啱|唔得|无效|锁了|不过|cuo|报错|没反应",
    // It was right.
    "right|correct|ok|okay|approved|aproved|accepted|worked|works|work|went through|went thru|fine|success|alive|valid|yes|good|对|对了|对的|过了|通过|成功|可以|行了|啱|得|得咗|好了|才过|就行|是对的",
    // Once more.
    "again|retry|retried|second time|third time|twice|attempt|attempts|tries|still|then|next|再|又|重新|第二次|第三次|两次|三次|还是|然后|后来|之后|跟住",
    // It became another.
    "change|changed|changes|changing|reset|resets|now|was|used to be|became|set|new|old|prev|previous|instead|改|改成|改为|换|换成|变成|变|现在|以前|之前|新|旧|重置|设|设成|改咗|而家|原来|默认|default|factory|initial",
    // It was not so.
    "not|no|isnt|isn't|wasn't|wasnt|dont|don't|didn't|didnt|never|none|without|nope|cant|can't|不是|没|没有|不|唔系|唔係|非|别|不要|冇|无|未|bu shi",
    // It only looks so.
    "like|such as|example|eg|e.g|looks like|look like|test|demo|sample|training|dummy|pretend|例如|比如|像|测试|示例|演示|这种|类似|假设|样例|练习|allowed|不让|不许",
    // The customer.
    "he|she|him|her|his|hers|they|their|customer|cust|client|guest|lady|man|guy|chap|bloke|gentleman|woman|girl|boy|wife|husband|mum|dad|mother|father|son|daughter|shes|she's|he's|hes|他|她|佢|客|客人|顾客|客户|大爷|大妈|阿姨|老太太|老人|老人家|先生|女士|太太|老公|老婆|儿子|女儿|阿婆|阿伯|小伙|姑娘|住客|房客|ta",
    // Us.
    "i|me|my|we|our|us|mine|i'm|im|我|我们|我地|我哋|咱|咱们|俺|自己|wo",
    // A card.
    "card|cards|visa|mastercard|amex|debit|credit|unionpay|maestro|jcb|卡|咭|信用卡|借记卡|银联|银行卡|visa卡|ka|储蓄卡|dinerscard|diners|card number|card no|卡号|咭号",
    // The last digits of a card.
    "ending|ends|ending in|last four|last 4|tail|last digits|尾号|末四位|后四位|尾数|卡尾|末尾|尾4|尾四位|开头|头六位|前六位|首六位|bin|starts|begins|first six|first 6",
    // Until when.
    "exp|expiry|expires|expire|expiration|valid|valid thru|valid from|valid until|good thru|mm/yy|有效期|到期|有效|过期|失效|有效期至",
    // An order.
    "order|orders|booking|reservation|folio|invoice|inv|bill|po|ticket|case|job|claim|delivery|parcel|tracking|awb|shipment|单|单号|订单|订单号|发票|预订|预约|团号|物流|快递|运单|柯打|工单|取货|取件|外卖|美团|饿了么|提货|枱|桌号|table|queue|排队|叫号|prescription|处方|voucher no",
    // A slip.
    "slip|receipt|voucher|ref|reference|rrn|arn|trace|stan|batch|auth|auth code|approval|approval code|app code|authorisation|authorization|txn|transaction|trans|seq|invoice no|小票|凭证|凭证号|流水|流水号|批次|批次号|参考号|参考编号|检索号|授权|授权号|交易号|票号|票据|单据|参考",
    // A terminal or its shop.
    "tid|mid|terminal id|merchant id|merchant|mcc|merchant no|merchant number|store id|shop no|终端号|商户号|商户|商户编号|机身号|终端编号|zhongduan|shanghu|门店号",
    // A thing with a serial number.
    "serial|serial no|serial number|s/n|sn|imei|iccid|sim|eid|mac|barcode|sku|sticker|label|model|version|firmware|build|ver|型号|版本|序列号|条码|贴纸|标签|固件|机型|追溯码|卡号sim|流量卡|物联网卡|ean|part no|asset|index|索引|密钥|校验值|kcv|key check",
    // A phone.
    "tel|telephone|hotline|helpline|call|called|ring|rang|dial|ext|extension|number on the|landline|电话|热线|客服|分机|座机|拨|拨打|打电话|号码|手机号|致电|转接|打去|回拨|mobile number|phone number|poster|support",
    // A place.
    "room|rm|suite|floor|flat|apt|unit|street|st|road|rd|drive|dr|ave|lane|gate|bay|pump|zip|postcode|postal|building|block|shop|branch|房|房间|房号|号房|楼|层|号楼|门牌|路|街|号|室|座|邮编|地址|桌|台|枪|号机|档口|店|分店|柜台",
    // Money.
    "total|amount|amt|price|cost|pay|paid|pays|payment|charge|charged|refund|refunded|deposit|tip|tips|owes|balance|sale|takings|float|bill is|usd|gbp|sgd|hkd|rmb|eur|quid|dollars|bucks|pounds|£|$|€|¥|金额|消费|房费|押金|订金|定金|退款|退|收|收了|付|付款|扣|扣款|合计|总共|一共|共|小计|贴士|小费|余额|元|块|蚊|港币|人民币|餐费|药费|floor limit|limit|max|限额",
    // A day.
    "birthday|bday|b'day|born|birth|dob|year|anniversary|生日|出生|年|生忌|纪念日|身份证|月|日|号|date|dated|monday|tuesday|wednesday|thursday|friday|saturday|sunday|星期|周",
    // A time of the day.
    "am|pm|o'clock|at|oclock|until|till|since|before|after|点|点钟|上午|下午|晚上|早上|凌晨|中午|分|今早|今晚|around|about|noon|midnight",
    // What was counted in time.
    "min|mins|minute|minutes|sec|secs|seconds|hour|hours|hrs|day|days|night|nights|week|weeks|month|months|years|分钟|秒|小时|天|晚|周|个月|岁|钟头|日内",
    // What was counted in pieces.
    "x|pcs|pc|nos|boxes|box|times|people|persons|pax|items|item|units|copies|sheets|rolls|bags|packs|kg|g|ml|cups|coffees|pairs|sets|customers|cards|tickets|percent|%|digits|characters|位|个|件|盒|份|张|笔|台|次|人|杯|瓶|包|箱|斤|条|套|本|单|页|步|遍|下|间|罐|倍|折|只|双",
    // An error.
    "error code|err|resp|response|response code|rc|reason|status|msg code|e0|n7|报错码|错误码|错误代码|代码|返回码|应答码|提示|故障|响应码",
    // A screen asks.
    "ask|asks|asked|asking|wants|want|needs|need|require|required|requires|prompt|prompts|screen|display|问|要|要求|需要|提示输入|屏幕|显示|画面|页面|弹|叫",
    // That is it.
    "is|its|it's|that's|thats|was|are|be|=|means|namely|i.e|是|系|即|即系|就是|为|叫|乃|等于|that is|it is|shi",
    // One of several.
    "or|and|plus|with|both|either|&|或|或者|和|跟|同|同埋|以及|加|还有|、",
    // Words and signs of how it is written.
    "caps|capital|capitals|lower case|lowercase|upper case|uppercase|small|all small|no space|no spaces|one word|dash|dashes|hyphen|space|zero|letter|letters|symbol|大写|小写|字母|没空格|空格|拼音|全小写|符号|杠|数字|大小写|digits only",
    // Names of other matters that PINs stand beside.
    "pin pad|pinpad|pin entry|pin bypass|no pin|pin verified|pin tries|wrong pin|pin code of|pin oak|免密|密码键盘|密码页|密码箱|密码本|密码锁|验密|密码错误",
];

/// A phrase of a group in a text.
pub(super) struct Mention {
    pub(super) range: Range<usize>,
    pub(super) group: u32,
}

/// Phrases with their groups.
type Phrases = Vec<(Vec<char>, u32)>;

/// Phrases by their first character, the longest first.
static BY_FIRST: LazyLock<FxHashMap<char, Phrases>> = LazyLock::new(|| {
    let mut by_first: FxHashMap<char, Phrases> = FxHashMap::default();
    for (group, phrases) in (0..).zip(GROUPS) {
        for phrase in phrases.split('|') {
            let phrase: Vec<char> = phrase.chars().collect();
            if let Some(first) = phrase.first() {
                by_first.entry(*first).or_default().push((phrase, group));
            }
        }
    }
    for phrases in by_first.values_mut() {
        phrases.sort_by_key(|(phrase, _)| std::cmp::Reverse(phrase.len()));
    }
    by_first
});

/// The phrases of groups in a text, in order; of those that begin at one place the longest, in all its groups.
pub(super) fn mentions(text: &[char]) -> Vec<Mention> {
    let mut found = Vec::new();
    let is_letter = |c: Option<&char>| c.is_some_and(char::is_ascii_alphabetic);
    let mut at = 0;
    while at < text.len() {
        let first = text[at];
        let begins = !first.is_ascii_alphabetic()
            || !is_letter(at.checked_sub(1).and_then(|before| text.get(before)));
        let mut length = 0;
        if begins && let Some(phrases) = BY_FIRST.get(&first) {
            for (phrase, group) in phrases {
                if length > 0 && phrase.len() < length {
                    break;
                }
                let fits = text[at..].starts_with(phrase)
                    && !(is_letter(phrase.last()) && is_letter(text.get(at + phrase.len())));
                if fits {
                    length = phrase.len();
                    found.push(Mention {
                        range: at..at + length,
                        group: *group,
                    });
                }
            }
        }
        at += length.max(1);
    }
    found
}
