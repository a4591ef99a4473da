//! The `posdoc` program; everything is in the library.

use std::{env, panic, process::ExitCode};

use posdoc::cli::{self, Exit};

fn main() -> ExitCode {
    let exit = panic::catch_unwind(|| cli::run(env::args_os())).unwrap_or_else(|_| {
        cli::report_internal_error();
        Exit::Bug
    });
    exit.into()
}
