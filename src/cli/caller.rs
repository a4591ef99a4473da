//! `--caller FILE`: what another program knows of who calls.

use std::{
    collections::BTreeMap,
    fs,
    io::{self, IsTerminal as _, Read},
    path::Path,
};

use super::{
    error::{BadCaller, CliError, Exit, Message},
    options::GlobalOptions,
};
use crate::{app::CALLER, pack::Pack, settings::read_caller};

/// The most that such a file holds, in bytes.
pub const MOST: u64 = 64 * 1024;

/// What the file of the options says: field id → value. Of the standard input, the controlling terminal takes the
/// place afterwards.
///
/// # Errors
/// It cannot be read, or what is wrong with it; values are in no error.
pub fn read(options: &GlobalOptions, pack: &Pack) -> Result<BTreeMap<String, String>, CliError> {
    let Some(path) = &options.caller else {
        return Ok(BTreeMap::new());
    };
    let bad = |error| CliError::Caller {
        path: path.clone(),
        error: Box::new(error),
    };
    let bytes = if path == Path::new("-") {
        from_input(options)?
    } else {
        fs::File::open(path).and_then(limited)
    };
    let bytes = bytes.map_err(|error| bad(BadCaller::Unreadable(error)))?;
    if u64::try_from(bytes.len()).is_ok_and(|length| length > MOST) {
        return Err(bad(BadCaller::TooLarge));
    }
    let text = String::from_utf8(bytes)
        .map_err(|_| bad(BadCaller::Unreadable(io::ErrorKind::InvalidData.into())))?;
    // Windows editors put a byte order mark first.
    let text = text.trim_start_matches('\u{feff}');
    let (values, faults) = read_caller(text, pack, &CALLER);
    if faults.is_empty() {
        return Ok(values);
    }
    Err(bad(BadCaller::Broken {
        text: text.to_owned(),
        faults,
    }))
}

/// One byte more than there may be tells a file that ends there from one that goes on.
fn limited(from: impl Read) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    from.take(MOST + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Reads the standard input, which is the caller's, and puts the terminal in its place: the wizard is typed into.
fn from_input(options: &GlobalOptions) -> Result<io::Result<Vec<u8>>, CliError> {
    let refused = |id| CliError::from(Message::new(Exit::Usage, id));
    if options.json || options.plain {
        return Err(refused("caller-input-taken"));
    }
    if !io::stdout().is_terminal() {
        return Err(refused("caller-no-terminal"));
    }
    let terminal = terminal().map_err(|_| refused("caller-no-terminal"))?;
    let read = limited(io::stdin().lock());
    take_place(&terminal).map_err(|_| refused("caller-no-terminal"))?;
    Ok(read)
}

/// The controlling terminal.
#[cfg(unix)]
fn terminal() -> io::Result<fs::File> {
    fs::File::options().read(true).write(true).open("/dev/tty")
}

#[cfg(not(unix))]
fn terminal() -> io::Result<fs::File> {
    Err(io::ErrorKind::Unsupported.into())
}

#[cfg(unix)]
fn take_place(terminal: &fs::File) -> io::Result<()> {
    Ok(rustix::stdio::dup2_stdin(terminal)?)
}

#[cfg(not(unix))]
fn take_place(_: &fs::File) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}
