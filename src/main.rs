//! The `posdoc` program; everything is in the library.

use std::{env, process::ExitCode};

fn main() -> ExitCode {
    posdoc::cli::run(env::args_os()).into()
}
