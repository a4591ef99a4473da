//! How long it takes to look for secrets: `cargo bench --bench redact`.

use posdoc::redact;

/// A note of 200 characters.
const NOTE: &str = "客人卡尾号4085，11月26日14:22刷卡1280.50元，输了密码以后报55，凭证号000417，参考号630280036593，终端23566352，\
    电话13800155299；The customer says he typed the PIN twice and the second time the slip printed, order 20261128123456, please call back after 16:30.";

/// The same with secrets.
const SECRETS: &str = "卡号 4111 1111 1111 1111 有效期12/28 安全码 906，密码改成482913，验证码是551902；the PIN was four five two six, \
    then he changed it to 8804, OTP 730184 expired, card 6217993745908136669 declined, call back on 13800155299 please.";

fn main() {
    divan::main();
}

#[divan::bench]
fn note() -> redact::Kept {
    redact::keep(divan::black_box(NOTE))
}

#[divan::bench]
fn note_with_secrets() -> redact::Kept {
    redact::keep(divan::black_box(SECRETS))
}

#[divan::bench]
fn key_in_a_note() -> redact::Kept {
    redact::typing(divan::black_box(NOTE))
}

/// A paste: it takes as much longer as it is longer.
#[divan::bench(args = [1, 10, 50, 500])]
fn paste(bencher: divan::Bencher<'_, '_>, times: usize) {
    let text = NOTE.repeat(times);
    bencher.bench(|| redact::keep(divan::black_box(&text)));
}

/// Nothing but digits, in groups and alone.
#[divan::bench(args = ["4111 ", "1", "4", "1 ", "12, 密码 ", "4111 1111 then ", "=4"])]
fn digits(bencher: divan::Bencher<'_, '_>, part: &str) {
    let text = part.repeat(10_000 / part.len());
    bencher.bench(|| redact::keep(divan::black_box(&text)));
}
