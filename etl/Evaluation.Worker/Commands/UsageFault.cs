namespace Evaluation.Worker.Commands;

/// <summary>The command cannot be done as asked; the message is a sentence for the person who typed it.</summary>
internal sealed class UsageFault(string sentence) : Exception(sentence);
