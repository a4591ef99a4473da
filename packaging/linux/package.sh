#!/usr/bin/env bash
# The tarball, the .deb and the .rpm of what build.sh made. One tree is laid out and packed three times, with the tools of
# the distributions themselves (dpkg-deb, rpmbuild), so that no package has what another one lacks.
. "$(dirname "$0")/../common.sh"

need dpkg-deb rpmbuild gzip tar
target=x86_64-unknown-linux-gnu
binary=target/linux/$target/$profile/posdoc
[[ -f $binary ]] || { echo "$binary is not there: run packaging/linux/build.sh" >&2; exit 3; }
# The same sources make the same packages.
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || date +%s)}
export SOURCE_DATE_EPOCH
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
tree=$work/tree
run() { env -i HOME="$work" PATH="$PATH" TERM=dumb "$binary" --no-config "$@"; }

install -Dm755 "$binary" "$tree/usr/bin/posdoc"
install -Dm644 packaging/linux/posdoc.desktop "$tree/usr/share/applications/posdoc.desktop"
doc=$tree/usr/share/doc/posdoc
install -Dm644 -t "$doc" README.md README.zh-CN.md SECURITY.md LICENSE-MIT LICENSE-APACHE
gzip -9n <CHANGELOG.md >"$doc/changelog.gz"
chmod 644 "$doc/changelog.gz"
run man --lang en | gzip -9n | install -Dm644 /dev/stdin "$tree/usr/share/man/man1/posdoc.1.gz"
run man --lang zh-CN | gzip -9n | install -Dm644 /dev/stdin "$tree/usr/share/man/zh_CN/man1/posdoc.1.gz"
run completions bash | install -Dm644 /dev/stdin "$tree/usr/share/bash-completion/completions/posdoc"
run completions zsh | install -Dm644 /dev/stdin "$tree/usr/share/zsh/vendor-completions/_posdoc"
run completions fish | install -Dm644 /dev/stdin "$tree/usr/share/fish/vendor_completions.d/posdoc.fish"
find "$tree" -exec touch -hd "@$SOURCE_DATE_EPOCH" {} +

# The tarball: below a prefix of the person's choice.
name=posdoc-$version-$target
mkdir "$work/$name"
cp -a "$tree/usr/." "$work/$name"
install -m755 packaging/install.sh "$work/$name/install.sh"
tar -C "$work" --sort=name --owner=0 --group=0 --numeric-owner --mtime="@$SOURCE_DATE_EPOCH" -c "$name" |
    gzip -9n >"$out/$name.tar.gz"

# The .deb.
cp -a "$tree" "$work/deb"
cat >"$work/deb/usr/share/doc/posdoc/copyright" <<END
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: posdoc
Source: https://github.com/posdoc/posdoc

Files: *
Copyright: the posdoc authors
License: MIT or Apache-2.0
 The texts are LICENSE-MIT and LICENSE-APACHE in this folder.
END
mkdir "$work/deb/DEBIAN"
cat >"$work/deb/DEBIAN/control" <<END
Package: posdoc
Version: $version
Architecture: amd64
Maintainer: posdoc <noreply@posdoc.invalid>
Section: utils
Priority: optional
Depends: libc6 (>= 2.17)
Homepage: https://github.com/posdoc/posdoc
Installed-Size: $(du -sk --exclude=DEBIAN "$work/deb" | cut -f1)
Description: wizard for trouble with card-payment terminals
 posdoc asks one question at a time, in Chinese or English, until a problem with
 a card-payment terminal is solved or it is clear whom to ring and what to say.
 It needs no network.
END
(cd "$work/deb" && find usr -type f -exec md5sum {} + | LC_ALL=C sort -k2 >DEBIAN/md5sums)
dpkg-deb --root-owner-group --build "$work/deb" "$out/posdoc_${version}_amd64.deb" >/dev/null

# The .rpm.
cat >"$work/posdoc.spec" <<END
Name: posdoc
Version: ${version//-/\~}
Release: 1
Summary: Wizard for trouble with card-payment terminals
License: MIT OR Apache-2.0
URL: https://github.com/posdoc/posdoc
BuildArch: x86_64
AutoReqProv: no
Requires: glibc >= 2.17
%description
posdoc asks one question at a time, in Chinese or English, until a problem with
a card-payment terminal is solved or it is clear whom to ring and what to say.
It needs no network.
%install
cp -a $tree/. %{buildroot}
mkdir -p %{buildroot}/usr/share/zsh/site-functions
mv %{buildroot}/usr/share/zsh/vendor-completions/_posdoc %{buildroot}/usr/share/zsh/site-functions/_posdoc
rmdir %{buildroot}/usr/share/zsh/vendor-completions
%files
%defattr(-,root,root)
/usr/bin/posdoc
/usr/share/applications/posdoc.desktop
/usr/share/doc/posdoc
/usr/share/man/man1/posdoc.1.gz
/usr/share/man/zh_CN/man1/posdoc.1.gz
/usr/share/bash-completion/completions/posdoc
/usr/share/zsh/site-functions/_posdoc
/usr/share/fish/vendor_completions.d/posdoc.fish
END
rpmbuild --quiet -bb --define "_topdir $work/rpm" --define "_rpmdir $work/rpms" --define "__os_install_post %{nil}" \
    --define "_build_id_links none" --target x86_64 "$work/posdoc.spec"
cp "$work"/rpms/x86_64/posdoc-*.rpm "$out/"
ls -l "$out/$name.tar.gz" "$out/posdoc_${version}_amd64.deb" "$out"/posdoc-*.rpm
