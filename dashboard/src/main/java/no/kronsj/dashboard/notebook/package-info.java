/**
 * How notebooks run this program's own classes: {@link NotebookKernel} is the process that Jupyter starts. What the notebooks
 * read are published tables; they lie in {@code notebooks/}.
 */
@NullMarked
package no.kronsj.dashboard.notebook;

import org.jspecify.annotations.NullMarked;
