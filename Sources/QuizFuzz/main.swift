/// `swift run -c release QuizFuzz`: tries the program on inputs that nobody meant.
import Foundation
import Fuzzing

exit(Fuzzing.run(Array(CommandLine.arguments.dropFirst())))
