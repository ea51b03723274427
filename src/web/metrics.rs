//! The figures a monitoring system reads, kept in this process.
use metrics_exporter_prometheus::{BuildError, PrometheusBuilder, PrometheusHandle};
use std::sync::Arc;

/// The recorder of this process.
#[derive(Clone)]
pub struct Metrics(Arc<PrometheusHandle>);

impl Metrics {
    /// Makes this process' recorder; once.
    pub fn install() -> Result<Metrics, BuildError> {
        let buckets = [0.001, 0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0];
        let handle = PrometheusBuilder::new().set_buckets(&buckets)?.install_recorder()?;
        Ok(Metrics(Arc::new(handle)))
    }

    /// Everything, in Prometheus' text format.
    pub fn text(&self) -> String {
        self.0.run_upkeep();
        self.0.render()
    }
}
