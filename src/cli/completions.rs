//! `posdoc completions`: what a shell needs to complete our command line.

use clap_complete::{Shell, generate};

use super::{Exit, Outcome, args, print};
use crate::words::Words;

pub fn run(words: &Words, shell: Shell) -> Outcome {
    let mut script = Vec::new();
    generate(
        shell,
        &mut args::command(Some(words)),
        "posdoc",
        &mut script,
    );
    print(|out| out.write_all(&script))?;
    Ok(Exit::Fine)
}
