//! What `build.rs` shares with the library: texts made plain, the pieces that the model sees, and its training.

pub(crate) mod concepts;
pub(crate) mod features;
pub(crate) mod fold;
pub(crate) mod train;
