using Evaluation.Declared.Yaml;

namespace Evaluation.Declared;

/// <summary>One value of a declared file; asked for as what it must be, it notes a fault when it is something else.</summary>
public sealed class DeclaredValue
{
    private readonly Place _place;
    private readonly YamlNode _node;
    private readonly DeclaredMap? _parent;

    internal DeclaredValue(Place place, YamlNode node, DeclaredMap? parent = null)
    {
        _place = place;
        _node = node;
        _parent = parent;
    }

    /// <summary>Line on which it starts, from 1.</summary>
    public int Line => _node.Line;

    /// <summary>Way to it from the root, such as <c>columns.held_on</c>.</summary>
    public string Path => _place.Path;

    /// <summary>Whether it is a single text or number.</summary>
    public bool IsText => _node is YamlScalar;

    /// <summary>Whether it is a group of keys.</summary>
    public bool IsMap => _node is YamlMapping;

    /// <summary>Whether it is a list.</summary>
    public bool IsList => _node is YamlSequence;

    /// <summary>Notes a fault of this value.</summary>
    /// <param name="sentence">What is wrong, in French.</param>
    public void Fault(string sentence) => _place.Fault(_node.Line, _node.Column, sentence);

    /// <summary>The text; an empty one is a fault.</summary>
    public string Text() => Text(allowEmpty: false);

    /// <summary>The text; an empty one, written with quotes, may be allowed.</summary>
    public string Text(bool allowEmpty) => Scalar("texte attendu", allowEmpty)?.Text ?? "";

    /// <summary>A whole number.</summary>
    public int Integer() => Parsed("nombre entier attendu", DeclaredNumber.Integer);

    /// <summary>A decimal number, with a point.</summary>
    public decimal Decimal() => Parsed("nombre décimal attendu", DeclaredNumber.Decimal);

    /// <summary>A day written yyyy-MM-dd.</summary>
    public DateOnly Date() => Parsed("date aaaa-mm-jj attendue", DeclaredNumber.Date);

    /// <summary>true or false.</summary>
    public bool Flag() => Parsed("true ou false attendu", DeclaredNumber.Flag);

    /// <summary>One of the values of an enumeration, by its snake_case name.</summary>
    public TEnum OneOf<TEnum>() where TEnum : struct, Enum
    {
        string name = OneOf(SnakeCase.All<TEnum>());
        return SnakeCase.Parse<TEnum>(name) ?? default;
    }

    /// <summary>One of the words allowed.</summary>
    public string OneOf(IReadOnlyCollection<string> allowed)
    {
        string name = Scalar("mot attendu", allowEmpty: false)?.Text ?? "";
        if (name.Length > 0 && !allowed.Contains(name))
        {
            Unread($"[{name}] n'est pas admis, écrire un mot parmi [{string.Join(", ", allowed)}]");
        }

        return name;
    }

    /// <summary>The group of keys.</summary>
    public DeclaredMap Map()
    {
        if (_node is not YamlMapping)
        {
            Unread($"groupe de clés attendu, reçu {Shown()}");
        }

        DeclaredMap map = new(_place, _node as YamlMapping, _node.Line, _node.Column);
        _parent?.Adopt(map);
        return map;
    }

    /// <summary>The items of the list, in order.</summary>
    public IReadOnlyList<DeclaredValue> Items()
    {
        if (_node is YamlSequence sequence)
        {
            return [.. sequence.Items.Select((item, index) => new DeclaredValue(_place.Item(index), item, _parent))];
        }

        Unread($"liste attendue, reçu {Shown()}");
        return [];
    }

    private T Parsed<T>(string expected, Func<string, T?> parse) where T : struct
    {
        YamlScalar? scalar = Scalar(expected, allowEmpty: false);
        T? value = scalar is { Plain: true } ? parse(scalar.Text) : null;
        if (scalar is not null && value is null)
        {
            Unread(scalar.Plain ? $"{expected}, reçu {Shown()}" : $"{expected} sans guillemets, reçu {Shown()}");
        }

        return value ?? default;
    }

    private YamlScalar? Scalar(string expected, bool allowEmpty)
    {
        if (_node is not YamlScalar scalar)
        {
            Unread($"{expected}, reçu {Shown()}");
            return null;
        }

        if (scalar.IsAbsent || (scalar.Text.Length == 0 && !allowEmpty))
        {
            Unread($"{expected}, rien n'est écrit");
            return null;
        }

        return scalar;
    }

    private void Unread(string sentence)
    {
        _place.Unreadable();
        Fault(sentence);
    }

    private string Shown() => _node switch
    {
        YamlScalar { IsAbsent: true } => "rien",
        YamlScalar scalar => $"[{scalar.Text}]",
        YamlSequence => "une liste",
        _ => "un groupe de clés",
    };
}
