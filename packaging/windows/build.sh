#!/usr/bin/env bash
# Makes posdoc.exe for x86_64 Windows from Debian's packages alone:
#   rustc-web cargo-web rust-web-src gcc-mingw-w64-x86-64-win32
# Debian has no compiled standard library for this target, so it is built from its source, which the compiler lets only
# its own bootstrap do (RUSTC_BOOTSTRAP).
. "$(dirname "$0")/../common.sh"

target=x86_64-pc-windows-gnu
mingw=x86_64-w64-mingw32
need /usr/bin/cargo /usr/bin/rustc $mingw-gcc-win32

export RUSTC=/usr/bin/rustc RUSTDOC=/usr/bin/rustdoc RUSTC_BOOTSTRAP=1
export CC_x86_64_pc_windows_gnu=$mingw-gcc-win32
export AR_x86_64_pc_windows_gnu=$mingw-gcc-ar-win32
export CARGO_TARGET_X86_64_PC_WINDOWS_GNU_LINKER=$mingw-gcc-win32
/usr/bin/cargo build --locked --profile "$profile" --features "$features" --target $target -Z build-std=std,panic_unwind \
    --target-dir target/windows
exe=target/windows/$target/$profile/posdoc.exe

# A library that no Windows has would keep the program from starting.
foreign=$($mingw-objdump -p "$exe" | sed -n 's/^\tDLL Name: //p' | grep -Ei '^lib(gcc|stdc|winpthread)' || true)
if [[ -n $foreign ]]; then
    echo "$exe needs $foreign, which Windows has not" >&2
    exit 1
fi
echo "$exe: $(stat -c %s "$exe") bytes, profile $profile"
