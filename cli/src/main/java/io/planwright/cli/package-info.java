/**
 * The command line: how a person uses Planwright from a terminal.
 *
 * <p>{@link io.planwright.cli.Main} is the command {@code planwright}; every verb ({@code extract},
 * {@code text}, {@code explain}, {@code schema}, …) is one class named for it, and an option means
 * the same thing wherever it occurs. Data goes to standard output and nothing else does: messages,
 * progress and logs go to standard error, so that {@code planwright extract 方案.txt > 方案.json}
 * always yields a clean file.
 *
 * <p>Exit codes are part of the contract: 0 done, 1 nothing found or a check failed, 2 wrong usage
 * or unreadable input, 70 a fault of the program itself. The launcher beside this module adds 69:
 * no fitting Java, or nothing to build with.
 *
 * <p>The launcher decides the surroundings: streams and file names are UTF-8 whatever the terminal
 * says, and the language the user reads arrives as a language tag in the system property {@code
 * planwright.locale} ({@code zh-CN}, {@code en-US}), since the JVM's own default then says nothing
 * about the user.
 *
 * <p>What does not belong here: knowledge of policy texts. A command reads its options, calls the
 * module that does the work and writes what came back.
 *
 * <p>Example: {@code planwright --version} prints {@code planwright 0.1.0}.
 */
@NullMarked
package io.planwright.cli;

import org.jspecify.annotations.NullMarked;
