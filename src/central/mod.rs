//! The store of a team: a `PostgreSQL` server that every desk delivers its cases to, beside its own store. No desk needs
//! it to work, and nothing that a person waits for waits for it.
//!
//! `server` is the connection and what can be asked of it; `delivery` brings there what the own store has and it has
//! not; `courier` does that in the background; `address` says where it is and who asks. The server's side is SQL, in
//! `sql`: a desk may only call its functions, and these know by the login who calls.

mod address;
mod courier;
mod delivery;
mod error;
mod server;

pub use courier::Courier;
pub use delivery::{Delivered, deliver};
pub use error::CentralError;
pub use server::{
    About, Answer, CopyLine, DeskCopy, Found, KeptOut, Query, SCHEMA, Server, Takeover,
};
