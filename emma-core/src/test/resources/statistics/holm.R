# Writes holm.csv: p-values corrected by R's own p.adjust, and a few of R's exact tests.
# Run it in this folder with R 4: Rscript holm.R > holm.csv
# Each line: figure, arguments separated by spaces, values separated by spaces.
line <- function(figure, arguments, values)
  cat(figure, paste(arguments, collapse = " "), paste(format(values, digits = 17, trim = TRUE), collapse = " "), sep = ",", fill = FALSE)
for (p in list(c(0.01, 0.04, 0.03, 0.005), c(0.5, 0.9, 0.2), c(0.049), c(0.02, 0.02, 0.02), c(0.001, 0.8, 0.012, 0.012, 0.3))) {
  line("holm", p, p.adjust(p, "holm")); cat("\n")
}
for (counts in list(c(3, 11), c(0, 6), c(40, 64))) {
  line("mcnemar", counts, binom.test(counts)$p.value); cat("\n")
}
for (counts in list(c(182, 200), c(156, 200), c(47, 50))) {
  line("above", counts, binom.test(counts[1], counts[2], alternative = "greater")$conf.int[1]); cat("\n")
  line("below", counts, binom.test(counts[1], counts[2], alternative = "less")$conf.int[2]); cat("\n")
}
