//! The encoding of pipes and files that take the place of a terminal (`--encoding`). A terminal gets UTF-8, and the
//! console of Windows whole characters, whatever is chosen.

use std::{
    borrow::Cow,
    io::{self, IsTerminal},
    sync::OnceLock,
};

use encoding_rs::GBK;

/// How text becomes bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Encoding {
    /// What everything else speaks.
    #[default]
    Utf8,
    /// Code page 936: what older Chinese Windows programs read and write.
    Gbk,
}

/// Chosen once for the process: errors are written where nothing could hand the choice on.
static CHOSEN: OnceLock<Encoding> = OnceLock::new();

impl Encoding {
    /// All, under the names they have on the command line.
    pub const ALL: [(&'static str, Self); 2] = [("utf-8", Self::Utf8), ("gbk", Self::Gbk)];

    /// The one of this name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        let mut all = Self::ALL.into_iter();
        all.find_map(|(known, encoding)| (known == name).then_some(encoding))
    }

    /// Chooses it for the pipes of this process; the first choice stands.
    pub fn choose(self) {
        let _ = CHOSEN.set(self);
    }

    /// The one of a stream: the one that was chosen, unless it is a terminal.
    #[must_use]
    pub fn of(stream: &impl IsTerminal) -> Self {
        match CHOSEN.get() {
            Some(Self::Gbk) if !stream.is_terminal() => Self::Gbk,
            Some(_) | None => Self::Utf8,
        }
    }

    /// The one of the standard input.
    #[must_use]
    pub fn of_input() -> Self {
        Self::of(&io::stdin())
    }

    /// Text as bytes. What the encoding has not is written as `instead` says.
    #[must_use]
    pub fn encode(self, text: &str, instead: impl Fn(char) -> String) -> Cow<'_, [u8]> {
        if self == Self::Utf8 {
            return text.as_bytes().into();
        }
        let (bytes, _, lossy) = GBK.encode(text);
        if !lossy {
            return bytes;
        }
        let mut bytes = Vec::with_capacity(text.len());
        let mut one = [0; 4];
        for c in text.chars() {
            let (encoded, _, lossy) = GBK.encode(c.encode_utf8(&mut one));
            if lossy {
                bytes.extend_from_slice(instead(c).as_bytes());
            } else {
                bytes.extend_from_slice(&encoded);
            }
        }
        bytes.into()
    }

    /// Bytes as text, if they are text in this encoding.
    #[must_use]
    pub fn decode(self, bytes: Vec<u8>) -> Option<String> {
        match self {
            Self::Utf8 => String::from_utf8(bytes).ok(),
            Self::Gbk => GBK
                .decode_without_bom_handling_and_without_replacement(&bytes)
                .map(Cow::into_owned),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gbk_is_what_code_page_936_has() {
        let encoded = Encoding::Gbk.encode("读卡 €\n", |_| "?".to_owned());
        assert_eq!(&*encoded, b"\xb6\xc1\xbf\xa8 \x80\n");
        let decoded = Encoding::Gbk.decode(encoded.into_owned());
        assert_eq!(decoded.as_deref(), Some("读卡 €\n"));
        assert_eq!(Encoding::Gbk.decode(b"\xff\xfe".to_vec()), None);
    }

    #[test]
    fn what_gbk_has_not_is_replaced_and_the_rest_stays() {
        let encoded = Encoding::Gbk.encode("卡é😀好", |c| format!("<{:x}>", u32::from(c)));
        // Of Latin letters it has those of Pinyin.
        assert_eq!(&*encoded, b"\xbf\xa8\xa8\xa6<1f600>\xba\xc3");
    }
}
