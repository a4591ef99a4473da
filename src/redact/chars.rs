//! Characters: what was typed as it may be shown, and as it is read.

use std::{borrow::Cow, sync::LazyLock};

use rustc_hash::FxHashMap;

/// What was typed, without what cannot be seen; line ends and tabs are spaces.
#[must_use]
pub fn seen(typed: &str) -> String {
    // The joiners inside emoji stay.
    let chars = typed.chars().filter_map(|c| match c {
        '\u{3000}' | '\u{ff01}'..='\u{ff5e}' | '\u{200c}' | '\u{200d}' => Some(c),
        c => plain_char(c),
    });
    chars.collect()
}

/// Full-width forms as plain ones, control characters dropped: what the input method or a paste left.
#[must_use]
pub fn plain(typed: &str) -> String {
    typed.chars().filter_map(plain_char).collect()
}

fn plain_char(c: char) -> Option<char> {
    match c {
        '\u{3000}' | '\t' | '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}'
        | '\u{2029}' => Some(' '),
        // A full-width yuan sign has no ASCII form.
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0),
        // Invisible ones hide what stands between digits, and turn text round. `layout::clean` drops the
        // same but for the joiners, which emoji need; a test compares them.
        '\u{ad}'
        | '\u{61c}'
        | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}'
        | '\u{feff}'
        | '\u{fe00}'..='\u{fe0f}'
        | '\u{fff9}'..='\u{fffb}'
        | '\u{e0100}'..='\u{e01ef}' => None,
        c if c.is_control() => None,
        c => Some(c),
    }
}

/// A text as it is read: one folded character for each that counts, and where each stands in the text.
#[derive(Debug)]
pub(super) struct Folded<'t> {
    /// What is shown, and what the places refer to.
    pub(super) shown: Cow<'t, str>,
    /// Half-width, lower case, simplified.
    pub(super) chars: Vec<char>,
    /// The byte range of each character.
    places: Vec<(usize, usize)>,
}

impl<'t> Folded<'t> {
    pub(super) fn new(shown: Cow<'t, str>) -> Self {
        let mut chars = Vec::with_capacity(shown.len());
        let mut places = Vec::with_capacity(shown.len());
        for (at, c) in shown.char_indices() {
            if let Some(folded) = fold(c) {
                chars.push(folded);
                places.push((at, at + c.len_utf8()));
            }
        }
        Self {
            shown,
            chars,
            places,
        }
    }

    /// The byte range of some characters; they are not none.
    pub(super) fn bytes(&self, chars: &std::ops::Range<usize>) -> std::ops::Range<usize> {
        let from = self.places.get(chars.start).map_or(0, |place| place.0);
        let to = chars
            .end
            .checked_sub(1)
            .and_then(|last| self.places.get(last));
        from..to.map_or(from, |place| place.1)
    }
}

/// A character as it is read. Marks that are drawn on or around a digit are dropped.
fn fold(c: char) -> Option<char> {
    if c.is_ascii() {
        return plain_char(c).map(|c| c.to_ascii_lowercase());
    }
    match plain_char(c)? {
        '\u{300}'..='\u{36f}' | '\u{20d0}'..='\u{20ff}' => None,
        '\u{a0}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' => Some(' '),
        '‘' | '’' | 'ʼ' => Some('\''),
        c if c.is_ascii() => Some(c.to_ascii_lowercase()),
        c @ '\u{3400}'..='\u{9fff}' => Some(SIMPLIFIED.get(&c).copied().unwrap_or(c)),
        c => Some(c.to_lowercase().next().unwrap_or(c)),
    }
}

/// Traditional characters of the vocabulary.
static SIMPLIFIED: LazyLock<FxHashMap<char, char>> = LazyLock::new(|| {
    const PAIRS: &str = "\
        碼码 驗验 證证 號号 動动 態态 訊讯 電电 話话 輸输 錯错 誤误 機机 鍵键 盤盘 終终 單单 據据 憑凭 參参 編编 戶户 額额 總总 計计 餘余 \
        費费 負负 時时 間间 點点 開开 關关 數数 後后 個个 連连 這这 說说 説说 講讲 給给 讀读 寫写 報报 過过 還还 變变 換换 設设 應应 該该 裡里 裏里 嗰那 佢他 \
        嚟来 來来 為为 爲为 係系 啱对 對对 國国 銀银 賬账 帳账 務务 門门 層层 樓楼 簽签 欄栏 條条 紙纸 發发 傳传 轉转 壞坏 頭头 幾几 邊边 進进 貨货 購购 買买 \
        賣卖 預预 權权 歸归 屬属 檢检 鈕钮 撳按 揿按 貳贰 陸陆 兩两 萬万 與与 從从 當当 聽听 問问 實实 處处 錢钱 結结 臺台 親亲 咗了 嘅的 冇没 無无 記记 \
        隻只 張张 舊旧 筆笔 標标 識识 誌志 續续 絡络 網网 線线 運运 達达 選选 鎖锁 鑰钥 雙双 離离 難难 題题 顯显 風风 體体 齊齐 跟跟 啲些 哋们 畀给 俾给 \
        參参 銷销 補补 產产 書书 軟软 體体 閃闪 匯汇 價价 塊块 圓元 員员 團团 樣样 沒没 嘢事 睇看 搵找 喺在 嘸无 唔不 咪不 鐘钟 鈔钞 鐵铁 錄录 鏈链 險险 隨随 雜杂 靜静 頁页 項项 順顺 須须 顧顾 領领 顆颗 類类 馬马 駕驾 護护 讓让 讚赞 貼贴 質质 贈赠 趕赶 車车 軌轨 載载 較较 輪轮 輯辑 辦办 農农 遞递 郵邮 針针 響响 頻频 願愿 飲饮 餐餐 驅驱 鬆松 麼么 黃黄 齡龄 龍龙 \
        試试 資资 訂订 認认 許许 詢询 誰谁 課课 調调 談谈 請请 論论 諾诺 謝谢 譯译 議议 財财 責责 販贩 貴贵 賽赛 贏赢 鄰邻 醫医 釋释 鈴铃 鋪铺 舖铺 鎮镇 鏡镜 長长 閉闭 閱阅 隊队 際际 雲云 頂顶 飯饭 館馆 驚惊 魚鱼 麗丽 \
        東东 歲岁 殘残 滿满 準准 溫温 熱热 爾尔 獎奖 環环 畫画 異异 疊叠 監监 盡尽 確确 種种 穩稳 節节 約约 紅红 紀纪 級级 紹绍 細细 組组 統统 絕绝 經经 維维 綫线 緊紧 縮缩 繳缴 繼继 罷罢 習习 聯联 聲声 職职 腳脚 腦脑 臉脸 術术 衛卫 \
        製制 複复 視视 覺觉 觀观 討讨 訪访 評评 詞词 詳详 佔占 併并 倉仓 備备 傷伤 僅仅 億亿 償偿 優优 兒儿 內内 冊册 凍冻 別别 刪删 創创 劃划 劉刘 勝胜 區区 協协 卻却 廠厂 啟启 喚唤 嘗尝 嚴严 圍围 場场 壓压 夠够 夾夹 媽妈 學学 寶宝 \
        審审 將将 專专 尋寻 導导 屆届 島岛 師师 帶带 廣广 強强 彈弹 復复 徵征 慣惯 憶忆 懷怀 戰战 戲戏 掃扫 掛挂 採采 揀拣 損损 搖摇 搶抢 摺折 擇择 擊击 擋挡 擔担 擴扩 擺摆 攝摄 敗败 斷断 暫暂 會会 業业 極极 檔档 櫃柜 歡欢 歷历 氣气 \
        決决 沖冲 況况 測测 湊凑 滾滚 瀏浏 煙烟 爭争 牆墙 狀状 獨独 獲获 現现 盜盗 禮礼 稅税 稱称 積积 競竞 絲丝 罰罚 義义 聞闻 膠胶 舉举 藍蓝 藥药 虛虚 裝装 見见 規规 訴诉 診诊 註注 詐诈 語语 誠诚 諮咨 豐丰 贊赞 趙赵 跡迹 輕轻 輛辆 \
        迴回 週周 遊游 遠远 適适 遲迟 鄉乡 鍾钟 陽阳 陰阴 隱隐 頓顿 顏颜 飛飞 養养 駐驻 騙骗 瑪玛";
    let pairs = PAIRS.split_whitespace().filter_map(|pair| {
        let mut pair = pair.chars();
        Some((pair.next()?, pair.next()?))
    });
    pairs.collect()
});

/// The value of one decimal digit, in any script and in any frame.
pub(super) fn digit(c: char) -> Option<u8> {
    /// The zeros of the scripts that have ten decimal digits in a row.
    const ZEROS: [u32; 38] = [
        0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6,
        0xe50, 0xed0, 0xf20, 0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90,
        0x1b50, 0x1bb0, 0x1c40, 0x1c50, 0xa620, 0xa8d0, 0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0,
        0xff10, 0x104a0, 0x11066,
    ];
    /// The ones of the digits in frames.
    const ONES: [u32; 8] = [
        0x2460, 0x2474, 0x2488, 0x24f5, 0x2776, 0x2780, 0x278a, 0x3280,
    ];
    let code = u32::from(c);
    let value = match c {
        '0'..='9' => code - 0x30,
        _ if code < 0xb2 => return None,
        '⁰' | '₀' | '⓪' | '⓿' | '🄋' | '🄌' => 0,
        '¹' => 1,
        '²' => 2,
        '³' => 3,
        '⁴'..='⁹' => code - 0x2070,
        '₁'..='₉' => code - 0x2080,
        '㈠'..='㈨' => code - 0x321f,
        // Bold, double-struck, sans-serif and monospaced ones.
        '\u{1d7ce}'..='\u{1d7ff}' => (code - 0x1d7ce) % 10,
        _ => {
            let in_row = |first: &u32, most: u32| (*first..*first + most).contains(&code);
            let zero = ZEROS.iter().find(|zero| in_row(zero, 10));
            let one = ONES.iter().find(|one| in_row(one, 9));
            match (zero, one) {
                (Some(zero), _) => code - zero,
                (None, Some(one)) => code - one + 1,
                (None, None) => return None,
            }
        }
    };
    u8::try_from(value).ok()
}

/// The value of a Chinese digit, as it is written, written on cheques, or said on the radio.
pub(super) const fn han_digit(c: char) -> Option<u8> {
    let value = match c {
        '零' | '〇' | '洞' => 0,
        '一' | '壹' | '幺' | '〡' | '弌' => 1,
        '二' | '贰' | '两' | '〢' | '弍' => 2,
        '三' | '叁' | '参' | '〣' | '弎' => 3,
        '四' | '肆' | '〤' => 4,
        '五' | '伍' | '〥' => 5,
        '六' | '陆' | '〦' => 6,
        '七' | '柒' | '拐' | '〧' => 7,
        '八' | '捌' | '〨' => 8,
        '九' | '玖' | '勾' | '〩' => 9,
        _ => return None,
    };
    Some(value)
}
