class Posdoc < Formula
  desc "Terminal wizard for problems with card-payment terminals"
  homepage "https://github.com/posdoc/posdoc"
  version "@VERSION@"
  license any_of: ["MIT", "Apache-2.0"]

  on_macos do
    url "https://github.com/posdoc/posdoc/releases/download/v@VERSION@/posdoc-@VERSION@-universal-apple-darwin.tar.gz"
    sha256 "@SHA256 posdoc-@VERSION@-universal-apple-darwin.tar.gz@"
  end

  on_linux do
    on_intel do
      url "https://github.com/posdoc/posdoc/releases/download/v@VERSION@/posdoc-@VERSION@-x86_64-unknown-linux-musl.tar.gz"
      sha256 "@SHA256 posdoc-@VERSION@-x86_64-unknown-linux-musl.tar.gz@"
    end
    on_arm do
      url "https://github.com/posdoc/posdoc/releases/download/v@VERSION@/posdoc-@VERSION@-aarch64-unknown-linux-musl.tar.gz"
      sha256 "@SHA256 posdoc-@VERSION@-aarch64-unknown-linux-musl.tar.gz@"
    end
  end

  def install
    bin.install "posdoc"
    generate_completions_from_executable(bin/"posdoc", "completions")
    (man1/"posdoc.1").write Utils.safe_popen_read(bin/"posdoc", "man", "--lang", "en")
  end

  test do
    assert_match version.to_s, shell_output("#{bin}/posdoc --version")
    assert_match "Code 51", shell_output("#{bin}/posdoc code 51 --lang en")
  end
end
