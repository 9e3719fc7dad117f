/** Generated from the genuine engine's own member tables (OverloadDefinitions texts). Data: do not edit by hand. */
export const drawingMetadata: string = `#class System.Drawing.ColorTranslator static :System.Object @7
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static int ToWin32(System.Drawing.Color c)
static int ToOle(System.Drawing.Color c)
static System.Drawing.Color FromOle(int oleColor)
static System.Drawing.Color FromWin32(int win32Color)
static System.Drawing.Color FromHtml(string htmlColor)
static string ToHtml(System.Drawing.Color c)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#struct System.Drawing.PointF :System.ValueType;System.IEquatable\`1[System.Drawing.PointF] @7
bool IsEmpty {get;}
float X {get;set;}
float Y {get;set;}
System.Numerics.Vector2 ToVector2()
bool Equals(System.Object obj)
bool Equals(System.Drawing.PointF other)
bool IEquatable[PointF].Equals(System.Drawing.PointF other)
int GetHashCode()
string ToString()
type GetType()
static System.Drawing.PointF Empty {get;}
static System.Drawing.PointF Add(System.Drawing.PointF pt, System.Drawing.Size sz)
static System.Drawing.PointF Add(System.Drawing.PointF pt, System.Drawing.SizeF sz)
static System.Drawing.PointF Subtract(System.Drawing.PointF pt, System.Drawing.Size sz)
static System.Drawing.PointF Subtract(System.Drawing.PointF pt, System.Drawing.SizeF sz)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Drawing.PointF new(float x, float y)
System.Drawing.PointF new(System.Numerics.Vector2 vector)
#struct System.Drawing.SizeF :System.ValueType;System.IEquatable\`1[System.Drawing.SizeF] @7
bool IsEmpty {get;}
float Width {get;set;}
float Height {get;set;}
System.Numerics.Vector2 ToVector2()
bool Equals(System.Object obj)
bool Equals(System.Drawing.SizeF other)
bool IEquatable[SizeF].Equals(System.Drawing.SizeF other)
int GetHashCode()
System.Drawing.PointF ToPointF()
System.Drawing.Size ToSize()
string ToString()
type GetType()
static System.Drawing.SizeF Empty {get;}
static System.Drawing.SizeF Add(System.Drawing.SizeF sz1, System.Drawing.SizeF sz2)
static System.Drawing.SizeF Subtract(System.Drawing.SizeF sz1, System.Drawing.SizeF sz2)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Drawing.SizeF new(System.Drawing.SizeF size)
System.Drawing.SizeF new(System.Drawing.PointF pt)
System.Drawing.SizeF new(System.Numerics.Vector2 vector)
System.Drawing.SizeF new(float width, float height)
#struct System.Drawing.Rectangle :System.ValueType;System.IEquatable\`1[System.Drawing.Rectangle] @7
System.Drawing.Point Location {get;set;}
System.Drawing.Size Size {get;set;}
int X {get;set;}
int Y {get;set;}
int Width {get;set;}
int Height {get;set;}
int Left {get;}
int Top {get;}
int Right {get;}
int Bottom {get;}
bool IsEmpty {get;}
bool Equals(System.Object obj)
bool Equals(System.Drawing.Rectangle other)
bool IEquatable[Rectangle].Equals(System.Drawing.Rectangle other)
bool Contains(int x, int y)
bool Contains(System.Drawing.Point pt)
bool Contains(System.Drawing.Rectangle rect)
int GetHashCode()
void Inflate(int width, int height)
void Inflate(System.Drawing.Size size)
void Intersect(System.Drawing.Rectangle rect)
bool IntersectsWith(System.Drawing.Rectangle rect)
void Offset(System.Drawing.Point pos)
void Offset(int x, int y)
string ToString()
type GetType()
static System.Drawing.Rectangle Empty {get;}
static System.Drawing.Rectangle FromLTRB(int left, int top, int right, int bottom)
static System.Drawing.Rectangle Ceiling(System.Drawing.RectangleF value)
static System.Drawing.Rectangle Truncate(System.Drawing.RectangleF value)
static System.Drawing.Rectangle Round(System.Drawing.RectangleF value)
static System.Drawing.Rectangle Inflate(System.Drawing.Rectangle rect, int x, int y)
static System.Drawing.Rectangle Intersect(System.Drawing.Rectangle a, System.Drawing.Rectangle b)
static System.Drawing.Rectangle Union(System.Drawing.Rectangle a, System.Drawing.Rectangle b)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Drawing.Rectangle new(int x, int y, int width, int height)
System.Drawing.Rectangle new(System.Drawing.Point location, System.Drawing.Size size)
#struct System.Drawing.RectangleF :System.ValueType;System.IEquatable\`1[System.Drawing.RectangleF] @7
System.Drawing.PointF Location {get;set;}
System.Drawing.SizeF Size {get;set;}
float X {get;set;}
float Y {get;set;}
float Width {get;set;}
float Height {get;set;}
float Left {get;}
float Top {get;}
float Right {get;}
float Bottom {get;}
bool IsEmpty {get;}
System.Numerics.Vector4 ToVector4()
bool Equals(System.Object obj)
bool Equals(System.Drawing.RectangleF other)
bool IEquatable[RectangleF].Equals(System.Drawing.RectangleF other)
bool Contains(float x, float y)
bool Contains(System.Drawing.PointF pt)
bool Contains(System.Drawing.RectangleF rect)
int GetHashCode()
void Inflate(float x, float y)
void Inflate(System.Drawing.SizeF size)
void Intersect(System.Drawing.RectangleF rect)
bool IntersectsWith(System.Drawing.RectangleF rect)
void Offset(System.Drawing.PointF pos)
void Offset(float x, float y)
string ToString()
type GetType()
static System.Drawing.RectangleF Empty {get;}
static System.Drawing.RectangleF FromLTRB(float left, float top, float right, float bottom)
static System.Drawing.RectangleF Inflate(System.Drawing.RectangleF rect, float x, float y)
static System.Drawing.RectangleF Intersect(System.Drawing.RectangleF a, System.Drawing.RectangleF b)
static System.Drawing.RectangleF Union(System.Drawing.RectangleF a, System.Drawing.RectangleF b)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Drawing.RectangleF new(float x, float y, float width, float height)
System.Drawing.RectangleF new(System.Drawing.PointF location, System.Drawing.SizeF size)
System.Drawing.RectangleF new(System.Numerics.Vector4 vector)
#enum System.Drawing.KnownColor :System.Int32 @7
ActiveBorder=1 ActiveCaption=2 ActiveCaptionText=3 AppWorkspace=4 Control=5 ControlDark=6 ControlDarkDark=7 ControlLight=8 ControlLightLight=9 ControlText=10 Desktop=11 GrayText=12 Highlight=13 HighlightText=14 HotTrack=15 InactiveBorder=16 InactiveCaption=17 InactiveCaptionText=18 Info=19 InfoText=20 Menu=21 MenuText=22 ScrollBar=23 Window=24 WindowFrame=25 WindowText=26 Transparent=27 AliceBlue=28 AntiqueWhite=29 Aqua=30 Aquamarine=31 Azure=32 Beige=33 Bisque=34 Black=35 BlanchedAlmond=36 Blue=37 BlueViolet=38 Brown=39 BurlyWood=40 CadetBlue=41 Chartreuse=42 Chocolate=43 Coral=44 CornflowerBlue=45 Cornsilk=46 Crimson=47 Cyan=48 DarkBlue=49 DarkCyan=50 DarkGoldenrod=51 DarkGray=52 DarkGreen=53 DarkKhaki=54 DarkMagenta=55 DarkOliveGreen=56 DarkOrange=57 DarkOrchid=58 DarkRed=59 DarkSalmon=60 DarkSeaGreen=61 DarkSlateBlue=62 DarkSlateGray=63 DarkTurquoise=64 DarkViolet=65 DeepPink=66 DeepSkyBlue=67 DimGray=68 DodgerBlue=69 Firebrick=70 FloralWhite=71 ForestGreen=72 Fuchsia=73 Gainsboro=74 GhostWhite=75 Gold=76 Goldenrod=77 Gray=78 Green=79 GreenYellow=80 Honeydew=81 HotPink=82 IndianRed=83 Indigo=84 Ivory=85 Khaki=86 Lavender=87 LavenderBlush=88 LawnGreen=89 LemonChiffon=90 LightBlue=91 LightCoral=92 LightCyan=93 LightGoldenrodYellow=94 LightGray=95 LightGreen=96 LightPink=97 LightSalmon=98 LightSeaGreen=99 LightSkyBlue=100 LightSlateGray=101 LightSteelBlue=102 LightYellow=103 Lime=104 LimeGreen=105 Linen=106 Magenta=107 Maroon=108 MediumAquamarine=109 MediumBlue=110 MediumOrchid=111 MediumPurple=112 MediumSeaGreen=113 MediumSlateBlue=114 MediumSpringGreen=115 MediumTurquoise=116 MediumVioletRed=117 MidnightBlue=118 MintCream=119 MistyRose=120 Moccasin=121 NavajoWhite=122 Navy=123 OldLace=124 Olive=125 OliveDrab=126 Orange=127 OrangeRed=128 Orchid=129 PaleGoldenrod=130 PaleGreen=131 PaleTurquoise=132 PaleVioletRed=133 PapayaWhip=134 PeachPuff=135 Peru=136 Pink=137 Plum=138 PowderBlue=139 Purple=140 Red=141 RosyBrown=142 RoyalBlue=143 SaddleBrown=144 Salmon=145 SandyBrown=146 SeaGreen=147 SeaShell=148 Sienna=149 Silver=150 SkyBlue=151 SlateBlue=152 SlateGray=153 Snow=154 SpringGreen=155 SteelBlue=156 Tan=157 Teal=158 Thistle=159 Tomato=160 Turquoise=161 Violet=162 Wheat=163 White=164 WhiteSmoke=165 Yellow=166 YellowGreen=167 ButtonFace=168 ButtonHighlight=169 ButtonShadow=170 GradientActiveCaption=171 GradientInactiveCaption=172 MenuBar=173 MenuHighlight=174 RebeccaPurple=175
`
