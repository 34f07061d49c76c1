using System.Text;
using System.Text.Json;
using Evaluation.Indicators.Editions.Sealing;

namespace Evaluation.Indicators.Disclosure.Asking;

/// <summary>
/// Every question answered outside of reports, one a line, whoever asked: what is asked next is answered beside all of it, so that no answers put
/// together tell what each of them hides. One question is answered at a time.
/// </summary>
public sealed class QuestionLedger : IDisposable
{
    /// <summary>Name of the file in a territory folder.</summary>
    public const string FileName = "questions.jsonl";

    private const int Patience = 200;
    private readonly FileStream _file;
    private readonly List<AskedQuestion> _asked;

    private QuestionLedger(FileStream file)
    {
        _file = file;
        using StreamReader reader = new(file, Encoding.UTF8, false, -1, leaveOpen: true);
        string text = reader.ReadToEnd();
        _asked = text.Length == 0 ? [] : [.. EditionJson.Rows<AskedQuestion>(text)];
    }

    /// <summary>Opens the ledger, alone.</summary>
    /// <param name="path">The file; made where there is none.</param>
    /// <exception cref="IndicatorRefusal">It can't be written, is not one, or somebody else keeps it.</exception>
    public static QuestionLedger Open(string path)
    {
        for (int tries = 0; ; tries++)
        {
            try
            {
                return new QuestionLedger(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
            }
            catch (IOException) when (tries < Patience)
            {
                Thread.Sleep(50);
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                throw new IndicatorRefusal($"les questions posées se notent dans [{path}], qui ne s'écrit pas\u00a0: {fault.Message}");
            }
            catch (JsonException fault)
            {
                throw new IndicatorRefusal($"[{path}] n'est plus ce qui a été noté\u00a0: {fault.Message}. Le remettre depuis une sauvegarde");
            }
        }
    }

    /// <summary>The questions answered, in order.</summary>
    internal IReadOnlyList<AskedQuestion> Asked => _asked;

    /// <summary>Notes a question before it is answered.</summary>
    internal void Note(AskedQuestion question)
    {
        if (!_asked.Exists(question.SaysAs))
        {
            _asked.Add(question);
            _file.Seek(0, SeekOrigin.End);
            _file.Write(EditionJson.Lines([question]));
            _file.Flush(flushToDisk: true);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();
}
