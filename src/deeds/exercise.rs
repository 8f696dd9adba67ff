//! Filling an exercise desk (placeholder until the generator lands).
use super::desk::Founding;
use super::{Means, Result};
use std::path::Path;
pub struct Amounts {
    pub candidates: usize,
    pub offers: usize,
    pub cases: usize,
}
pub fn fill(
    path: &Path,
    founding: &Founding,
    _amounts: Amounts,
    _seed: u64,
    means: &Means,
    _step: &mut dyn FnMut(usize, usize),
) -> Result<()> {
    super::desk::found(path, founding, means)?;
    Ok(())
}
