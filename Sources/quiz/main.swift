import QuizCommands

Process.run()
