/**
 * One small offender against each house rule, to see that the rule notices. Its packages are named
 * like the real ones and are not null-marked, which is an offence in itself.
 */
package org.emma.architecture.planted;
