//! Tools for authors of content: drawings and routes of flows, drafts of scenarios, new flows and packs, schemas, the
//! pages of rules, and what says that the languages agree.

mod agreed;
pub mod diagnostics;
mod draft;
pub mod graph;
pub mod new;
mod pages;
mod paths;
pub mod proof;
mod replies;
mod schema;
mod utterances;

pub use agreed::agreed;
pub use draft::draft;
pub use pages::{Example, Page, page};
pub use paths::{MAX_ROUTES, Paths, Route, paths};
pub use replies::replies;
pub use schema::{reference, schema, schema_file, taplo};
pub use utterances::check_utterances;
